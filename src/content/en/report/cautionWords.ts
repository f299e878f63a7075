import type { Municipality, SeriesCount } from '../../../domain/dataset.ts';
import { personsOf } from '../../../domain/latest.ts';
import { LINE } from '../../../domain/rate.ts';
import type { Pair } from '../../../domain/tellingExamples.ts';
import type {
  CautionWords,
  LargeCities,
  LargePercentage,
  NotAboveLine,
  Outlier,
} from '../../report/cautionFacts.ts';
import { type Text, t } from '../../text.ts';
import { number, ofScale, people, percent, rate } from '../../values.ts';
import { capitalise } from '../../language/capitalise.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { peopleInWords } from '../language/peopleInWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';
import { rateRemarks } from '../../municipality/rateRemarks.ts';
import { sortedNames, subjectName } from '../../names.ts';

/** `12 in Herning, 0.98 per 1,000` */
export const countAndRate = (municipality: Municipality): Text =>
  t`${number(personsOf(municipality))} ${municipality.locative}, ${rate(municipality.rate)} per 1,000`;

/** `25 in 2022` */
export const countInYear = ({ year, persons }: SeriesCount): Text => t`${number(persons)} in ${String(year)}`;

export const SAME_RATE: CautionWords<Pair> = {
  name: 'Read two figures together',
  paragraphs: ({ few, many }) => [
    t`${subjectName(few)} and ${subjectName(many)} have practically the same rate: ${rate(few.rate)} per 1,000 inhabitants. ${capitalise([few.locative])} that is ${peopleInWords(personsOf(few))}, ${many.locative} ${number(personsOf(many))}.`,
    t`The number of people does not say how large the municipality is. The rate does not say how few people it may stand for. Together they say something.`,
  ],
};

export const LARGE_PERCENTAGE: CautionWords<LargePercentage> = {
  name: 'Large percentages can be few people',
  paragraphs: ({ municipality, before, now, change }) => [
    t`${capitalise([municipality.locative])} the number rose by ${percent(change.percent ?? 0)} from ${String(before.year)} to ${String(now.year)}. That is ${peopleInWords(change.persons)}: from ${number(before.persons)} to ${number(now.persons)}.`,
    t`A difference that small may be due to chance. So look at the number before you use the percentage.`,
  ],
};

export const LARGE_CITIES: CautionWords<LargeCities> = {
  name: 'Large municipalities usually have higher rates',
  paragraphs: ({ most, percent: share, second, smaller, odense }) => [
    t`${percent(share)} of all people in homelessness were counted in ${joinWords(most.map(({ name }) => name))}. Relative to population, too, the large municipalities generally have more, the report says. It points, among other things, to the housing there is and to where social problems are concentrated.`,
    t`But that is by no means always so. Smaller municipalities such as ${joinWords(sortedNames(smaller))} are level with or above ${second.name}, and ${odense.name}, at ${rate(odense.rate)}, is below ${ofScale(LINE)}.`,
  ],
};

export const NOT_ABOVE_LINE: CautionWords<NotAboveLine> = {
  name: `Below ${LINE_IN_WORDS} is not zero`,
  paragraphs: ({ most, municipalities, persons }) => [
    t`${subjectName(most)} is at ${rate(most.rate)} per 1,000 inhabitants. Yet the count here was ${people(personsOf(most))}. In the ${number(municipalities)} municipalities that are not above ${ofScale(LINE)}, it was ${number(persons)} in all.`,
    t`The report also sees a need to do more in several municipalities below ${LINE_IN_WORDS}. As long as anyone is in homelessness without soon moving on, it says, there is reason to act.`,
  ],
};

export const OUTLIER: CautionWords<Outlier> = {
  name: 'A special case',
  paragraphs: ({ highest, isOutsideScale }) => [
    joinSentences([
      t`${subjectName(highest)} is at ${rate(highest.rate)} per 1,000 inhabitants.`,
      ...rateRemarks([highest]),
    ]),
    ...(isOutsideScale
      ? [t`In the tables its bar is cut short; on the map it has a colour of its own.`]
      : []),
  ],
};

export const outlierTitle = ({ highest }: Outlier): string => `${subjectName(highest)} is a special case`;
