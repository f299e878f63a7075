import { CHANCE_GIVES, PERHAPS_BY_CHANCE } from '../chanceWords.ts';
import type { Change, Dataset } from '../../../domain/dataset.ts';
import { nationalDevelopment } from '../../report/nationalDevelopment.ts';
import { OVER_A_YEAR_FACTOR } from '../../report/overAYear.ts';
import type { HomelessnessInDenmark, SubSection } from '../../report/reportSections.ts';
import { number, people, percent } from '../../values.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, figure, link, t } from '../../text.ts';
import { overAYear } from './foreword.ts';

/** `200 more (3 per cent)` */
const size = ({ persons, percent: share }: Change): Text =>
  share === null ? t`${moreOrFewer(persons)}` : t`${moreOrFewer(persons)} (${percent(Math.abs(share))})`;

function newest(change: Change): Text {
  const difference = t`In ${String(change.toYear)}, ${size(change)} were counted than in ${String(change.fromYear)}`;
  return change.verdict === 'maybe-chance'
    ? t`${difference}, and a difference that small may be due to chance. The report says that the trend has stalled.`
    : t`${difference}. That is more than ${CHANCE_GIVES}.`;
}

/** What else may lie behind the count of 2024: the researcher behind it, and the news agency's own words. */
const OTHER_REASONS: SubSection = {
  heading: t`What else may lie behind the 2024 figure?`,
  paragraphs: [
    t`When the 2024 figure was published, VIVE’s senior researcher Lars Benjaminsen pointed out that the reform may have led municipalities to know of more people in homelessness. The news agency Ritzau also wrote that several services still had coronavirus restrictions when the count was made in February 2022. Source: VIVE’s press release of September 2024, as carried by Ritzau.`,
  ],
};

/** The last paragraph is for readers abroad. */
const DEFINITION: SubSection = {
  heading: t`Who is counted?`,
  paragraphs: [
    t`VIVE’s count covers people who have neither a home nor a room of their own: those who have nowhere to sleep the next night, who have to make do with something temporary, or who stay with others for a time or without a contract. People living in shelters are therefore counted too.`,
    t`The definition is about housing. But many also struggle with other things that make it hard to find a home, live in it and keep it.`,
    t`So the Danish definition is wider than rough sleeping. Counts from different countries are not directly comparable, as they may differ in definition, period and method. ${link('/metode/#definition', 'Read more about who is counted')}.`,
  ],
};

/** Section 2: the national figures, the curve, the definition. */
export function homelessnessInDenmark(dataset: Dataset): HomelessnessInDenmark {
  const { first, peak, latest, afterPeak, drop, recent } = nationalDevelopment(dataset.country);
  const slightly = afterPeak.verdict === 'maybe-chance' ? ', a difference that may be due to chance' : '';
  return {
    id: 'hjemloeshed-i-danmark',
    navLabel: 'Homelessness in Denmark',
    heading: t`A rise, a fall and then ${moreOrFewer(recent.persons)}${recent.verdict === 'maybe-chance' ? PERHAPS_BY_CHANCE : ''}`,
    paragraphs: [
      t`VIVE, an independent, government-funded research centre, counted ${people(latest.persons)} in homelessness in one week in ${String(latest.year)}. The figure is a snapshot, as many are without a home only for a period. To estimate a whole year, the national figure has to be multiplied by ${figure(OVER_A_YEAR_FACTOR, '2.5')}: ${overAYear(dataset)} people in ${String(latest.year)}.`,
      t`From ${String(first.year)} to ${String(peak.year)} the number grew by a third, from ${number(first.persons)} to ${number(peak.persons)}. Two years later it was slightly lower${slightly}. In ${String(drop.toYear)}, ${moreOrFewer(drop.persons)} were counted than in ${String(drop.fromYear)}, a fall clearly larger than ${CHANCE_GIVES}. According to the report, it was mainly due to a few municipalities working with Housing First.`,
      newest(recent),
    ],
    otherReasons: OTHER_REASONS,
    definition: DEFINITION,
  };
}
