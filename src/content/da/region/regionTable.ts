import type { Municipality, Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { compareDanish } from '../../../format/compareDanish.ts';
import { FLAG_THRESHOLD, OUTSIDE_SCALE_FROM } from '../../../domain/rateClass.ts';
import { developmentOf } from '../../development.ts';
import { number, people, rate } from '../figures.ts';
import { BAR_NOTE, TRIANGLE_NOTE } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { MAP_SOURCE, vivesCounts } from '../sourceLines.ts';
import type { ChartText } from '../../chartText.ts';
import { sortedNames, subjectName } from '../names.ts';
import { type Text, plain, t } from '../../text.ts';

/** The finding of a region's table: `5 af 17 kommuner i Region Sjælland er markeret`. */
export function regionTableFinding(region: Region): Text {
  return t`${number(region.flaggedCount)} af ${number(region.municipalityCodes.length)} kommuner i ${region.name} er markeret`;
}

/** A region in one line: `855 mennesker, 1,0 pr. 1.000 indbyggere. 5 af 17 kommuner er markeret.` */
export function regionSummary(region: Region): Text {
  const { persons } = latestCount(region.counts);
  return t`${people(persons)}, ${rate(region.ratePer1000)} pr. 1.000 indbyggere. ${number(region.flaggedCount)}\u00a0af\u00a0${number(region.municipalityCodes.length)}\u00a0kommuner er markeret.`;
}

/** Units and marks, under the finding. */
export function regionTableMeasure(region: Region): Text {
  const years = joinWords(region.counts.map(({ year }) => String(year)));
  return t`Mennesker i hjemløshed ${years} og antal pr. 1.000 indbyggere ${String(region.latestYear)}. ${BAR_NOTE} *\u00a0markeret: ${rate(FLAG_THRESHOLD)} eller mere. ${TRIANGLE_NOTE}`;
}

/** Those with the highest rate, and apart from them those whose rate lies outside the scale. */
export function highestAmong(members: readonly Municipality[]): {
  readonly highest: readonly Municipality[];
  readonly outliers: readonly Municipality[];
} {
  const outliers = members.filter(({ ratePer1000 }) => (ratePer1000 ?? 0) >= OUTSIDE_SCALE_FROM);
  const inside = members.filter((member) => !outliers.includes(member));
  const most = Math.max(...inside.map(({ ratePer1000 }) => ratePer1000 ?? 0));
  const highest = inside
    .filter(({ ratePer1000 }) => ratePer1000 === most)
    .toSorted((a, b) => compareDanish(a.name, b.name));
  return { highest, outliers };
}

/** Those that the finding names, so that a map does too. */
export function namedInFinding(members: readonly Municipality[]): ReadonlySet<string> {
  const { highest, outliers } = highestAmong(members);
  return new Set([...highest, ...outliers].map(({ code }) => code));
}

/** `Flest pr. indbygger i København, når Dragør holdes ude`. */
function mapFinding(members: readonly Municipality[]): Text {
  const { highest, outliers } = highestAmong(members);
  const without = outliers.length === 0 ? t`` : t`, når ${joinWords(sortedNames(outliers))} holdes ude`;
  return t`Flest pr. indbygger ${joinWords(highest.map(({ locative }) => locative))}${without}`;
}

/** The region's own map. @param members its municipalities */
export function regionMapChart(region: Region, members: readonly Municipality[]): ChartText {
  const rates = members.map((m) =>
    m.ratePer1000 === null ? t`${subjectName(m)} ingen talt` : t`${subjectName(m)} ${rate(m.ratePer1000)}`,
  );
  return {
    finding: mapFinding(members),
    measure: t`Mennesker i hjemløshed pr. 1.000 indbyggere, ${String(region.latestYear)}. Fra ${rate(FLAG_THRESHOLD)} skifter farven.`,
    remarks: [],
    source: t`${vivesCounts([region.latestYear])} ${MAP_SOURCE}.`,
    alt: plain(t`Kort over ${region.name}, antal pr. 1.000 indbyggere: ${joinWords(rates)}.`),
  };
}

/** For the tab, search engines and link previews. */
export function regionMeta(region: Region): { title: string; description: string } {
  const { year, persons } = latestCount(region.counts);
  const before = developmentOf(region)?.previous;
  const earlier = before === undefined ? t`` : t` mod ${number(before.persons)} i ${String(before.year)}`;
  return {
    title: plain(t`${region.name}: ${number(persons)} mennesker i hjemløshed i ${String(year)}`),
    description: plain(
      t`VIVE talte ${number(persons)} mennesker i hjemløshed i ${region.name} i ${String(year)}${earlier}. Det er ${rate(region.ratePer1000)} pr. 1.000 indbyggere. Se kort og tabel over regionens kommuner.`,
    ),
  };
}
