import type { Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { number, people, printedRate, rate } from '../figures.ts';
import { BAR_NOTE, TRIANGLE_NOTE } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { countedSentence } from '../press/countedSentence.ts';
import { type Text, plain, t } from '../../text.ts';

/** The finding of a region's table: `5 af 17 kommuner i Region Sjælland er markeret i rapporten`. */
export function regionTableFinding(region: Region): Text {
  return t`${number(region.flaggedCount)} af ${number(region.municipalityCodes.length)} kommuner i ${region.name} er markeret i rapporten`;
}

/** A region in one line: `855 mennesker, 1,0 pr. 1.000 indbyggere. 5 af 17 kommuner er markeret.` */
export function regionSummary(region: Region): Text {
  const { persons } = latestCount(region.counts);
  return t`${people(persons)}, ${rate(region.rate)} pr. 1.000 indbyggere. ${number(region.flaggedCount)}\u00a0af\u00a0${number(region.municipalityCodes.length)}\u00a0kommuner er markeret.`;
}

/** Units and marks, under the finding. */
export function regionTableMeasure(region: Region): Text {
  const years = joinWords(region.counts.map(({ year }) => String(year)));
  return t`Mennesker i hjemløshed ${years} og antal pr. 1.000 indbyggere ${String(region.latestYear)}. ${BAR_NOTE} *\u00a0markeret i rapporten: trykt som ${printedRate(FLAG_THRESHOLD)} eller mere. ${TRIANGLE_NOTE}`;
}

/** For the tab, search engines and link previews: without a rate, which would stand there bare. */
export function regionMeta(region: Region): { title: string; description: string } {
  const { year, persons } = latestCount(region.counts);
  return {
    title: plain(t`${region.name}: ${people(persons)} i hjemløshed i én uge i ${String(year)}`),
    description: plain(t`${countedSentence(region.name, region)} Se kort og tabel over regionens kommuner.`),
  };
}
