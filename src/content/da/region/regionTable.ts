import type { Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { developmentOf } from '../../development.ts';
import { number, people, printedRate } from '../figures.ts';
import { BAR_NOTE, TRIANGLE_NOTE } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Text, plain, t } from '../../text.ts';

/** The finding of a region's table: `5 af 17 kommuner i Region Sjælland er markeret`. */
export function regionTableFinding(region: Region): Text {
  return t`${number(region.flaggedCount)} af ${number(region.municipalityCodes.length)} kommuner i ${region.name} er markeret`;
}

/** A region in one line: `855 mennesker, 1,0 pr. 1.000 indbyggere. 5 af 17 kommuner er markeret.` */
export function regionSummary(region: Region): Text {
  const { persons } = latestCount(region.counts);
  return t`${people(persons)}, ${printedRate(region.ratePer1000)} pr. 1.000 indbyggere. ${number(region.flaggedCount)}\u00a0af\u00a0${number(region.municipalityCodes.length)}\u00a0kommuner er markeret.`;
}

/** Units and marks, under the finding. */
export function regionTableMeasure(region: Region): Text {
  const years = joinWords(region.counts.map(({ year }) => String(year)));
  return t`Mennesker i hjemløshed ${years} og antal pr. 1.000 indbyggere ${String(region.latestYear)}. ${BAR_NOTE} *\u00a0markeret: ${printedRate(FLAG_THRESHOLD)} eller mere. ${TRIANGLE_NOTE}`;
}

/** For the tab, search engines and link previews. */
export function regionMeta(region: Region): { title: string; description: string } {
  const { year, persons } = latestCount(region.counts);
  const before = developmentOf(region)?.previous;
  const earlier = before === undefined ? t`` : t` mod ${number(before.persons)} i ${String(before.year)}`;
  return {
    title: plain(t`${region.name}: ${number(persons)} mennesker i hjemløshed i ${String(year)}`),
    description: plain(
      t`VIVE talte ${number(persons)} mennesker i hjemløshed i ${region.name} i ${String(year)}${earlier}. Det er ${printedRate(region.ratePer1000)} pr. 1.000 indbyggere. Se kort og tabel over regionens kommuner.`,
    ),
  };
}
