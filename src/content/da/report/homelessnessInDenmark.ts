import { CHANCE_GIVES, PERHAPS_BY_CHANCE } from '../chanceWords.ts';
import type { Change, Dataset } from '../../../domain/dataset.ts';
import { nationalDevelopment } from '../../report/nationalDevelopment.ts';
import { OVER_A_YEAR_FACTOR } from '../../report/overAYear.ts';
import type { HomelessnessInDenmark, SubSection } from '../../report/reportSections.ts';
import { number, people, percent } from '../../values.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, figure, t } from '../../text.ts';
import { overAYear } from './foreword.ts';

/** `200 flere (3 pct.)` */
const size = ({ persons, percent: share }: Change): Text =>
  share === null ? t`${moreOrFewer(persons)}` : t`${moreOrFewer(persons)} (${percent(Math.abs(share))})`;

function newest(change: Change): Text {
  const difference = t`I ${String(change.toYear)} blev der talt ${size(change)} end i ${String(change.fromYear)}`;
  return change.verdict === 'maybe-chance'
    ? t`${difference}, og så lille en forskel kan være tilfældig. Rapporten skriver, at udviklingen er gået i stå.`
    : t`${difference}. Det er mere, end ${CHANCE_GIVES}.`;
}

/** What else may lie behind the count of 2024: the researcher behind it, and the news agency's own words. */
const OTHER_REASONS: SubSection = {
  heading: t`Hvad kan ellers ligge bag tallet for 2024?`,
  paragraphs: [
    t`Da tallet for 2024 kom, pegede VIVEs seniorforsker Lars Benjaminsen på, at reformen kan have fået kommunerne til at kende flere mennesker i hjemløshed. Nyhedsbureauet Ritzau skrev også, at flere tilbud endnu havde coronarestriktioner, da der blev talt i februar 2022. Kilde: VIVEs pressemeddelelse fra september 2024, som Ritzau gengav den.`,
  ],
};

const DEFINITION: SubSection = {
  heading: t`Hvem tæller med?`,
  paragraphs: [
    t`Den, der hverken råder over sin egen bolig eller sit eget værelse, tæller med i VIVEs opgørelse. Det gælder, når man mangler et sted at sove den næste nat, når man må nøjes med noget midlertidigt, og når man bor hos andre for en tid eller uden kontrakt. Bor man på forsorgshjem, tæller man derfor med.`,
    t`Definitionen handler altså om boligen. Men mange slås også med andet, som gør det svært at få en bolig, at bo i den og at beholde den.`,
  ],
};

/** Section 2: the national figures, the curve, the definition. */
export function homelessnessInDenmark(dataset: Dataset): HomelessnessInDenmark {
  const { first, peak, latest, afterPeak, drop, recent } = nationalDevelopment(dataset.country);
  const slightly = afterPeak.verdict === 'maybe-chance' ? ', en forskel, der kan være tilfældig' : '';
  return {
    id: 'hjemloeshed-i-danmark',
    navLabel: 'Hjemløshed i Danmark',
    heading: t`En stigning, et fald og så ${moreOrFewer(recent.persons)}${recent.verdict === 'maybe-chance' ? PERHAPS_BY_CHANCE : ''}`,
    paragraphs: [
      t`VIVE talte ${people(latest.persons)} i hjemløshed i én uge i ${String(latest.year)}. Tallet er et øjebliksbillede, for mange er kun uden hjem i en periode. Vil man have et skøn over, hvor mange der rammes i løbet af et år, skal landstallet ganges med ${figure(OVER_A_YEAR_FACTOR, '2,5')}. Det bliver ${overAYear(dataset)} mennesker i ${String(latest.year)}.`,
      t`Fra ${String(first.year)} til ${String(peak.year)} voksede antallet med en tredjedel, fra ${number(first.persons)} til ${number(peak.persons)}. To år senere lå det lidt lavere${slightly}. I ${String(drop.toYear)} blev der talt ${moreOrFewer(drop.persons)} end i ${String(drop.fromYear)}, et fald, der er klart større, end ${CHANCE_GIVES}. Ifølge rapporten skyldes faldet især, at nogle få kommuner arbejdede med Housing First.`,
      newest(recent),
    ],
    otherReasons: OTHER_REASONS,
    definition: DEFINITION,
  };
}
