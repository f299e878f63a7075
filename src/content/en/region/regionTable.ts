import type { Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { number, people, printedRate, rate } from '../figures.ts';
import { BAR_NOTE, TRIANGLE_NOTE } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { countedSentence } from '../press/countedSentence.ts';
import { type Text, plain, t } from '../../text.ts';

const isOrAre = ({ flaggedCount }: Region): string => (flaggedCount === 1 ? 'is' : 'are');

/** The finding of a region's table: `5 of 17 municipalities in Region Sjælland are marked in the report`. */
export function regionTableFinding(region: Region): Text {
  return t`${number(region.flaggedCount)} of ${number(region.municipalityCodes.length)} municipalities in ${region.name} ${isOrAre(region)} marked in the report`;
}

/** A region in one line: `855 people, 1.0 per 1,000 inhabitants. 5 of 17 municipalities are marked.` */
export function regionSummary(region: Region): Text {
  const { persons } = latestCount(region.counts);
  return t`${people(persons)}, ${rate(region.rate)} per 1,000 inhabitants. ${number(region.flaggedCount)}\u00a0of\u00a0${number(region.municipalityCodes.length)}\u00a0municipalities ${isOrAre(region)} marked.`;
}

/** Units and marks, under the finding. */
export function regionTableMeasure(region: Region): Text {
  const years = joinWords(region.counts.map(({ year }) => String(year)));
  return t`People in homelessness in ${years}, and number per 1,000 inhabitants in ${String(region.latestYear)}. ${BAR_NOTE} *\u00a0marked in the report: printed as ${printedRate(FLAG_THRESHOLD)} or more. ${TRIANGLE_NOTE}`;
}

/** For the tab, search engines and link previews: without a rate, which would stand there bare. */
export function regionMeta(region: Region): { title: string; description: string } {
  const { year, persons } = latestCount(region.counts);
  return {
    title: plain(t`${region.name}: ${people(persons)} in homelessness in one week in ${String(year)}`),
    description: plain(
      t`${countedSentence(region.name, region)} See a map and a table of the region’s municipalities.`,
    ),
  };
}
