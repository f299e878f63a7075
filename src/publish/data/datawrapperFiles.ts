import { neighbours } from '../../charts/neighbours.ts';
import type { MunicipalityTopology } from '../../charts/municipalityTopology.ts';
import { DOUBTED } from '../../content/da/labels/municipalityPage.ts';
import { WHOLE_COUNTRY } from '../../content/da/sheet/sheetWords.ts';
import type { Dataset, Municipality, SeriesCount } from '../../domain/dataset.ts';
import { isDoubted } from '../../domain/peers.ts';
import { formatCsv } from '../formatCsv.ts';
import { publishedFile, type PublishedFile } from './publishedFile.ts';

/** Datawrapper takes a comma, a decimal point and the first row as headings; it reads years as dates. */
const DECIMALS = 3;

const counts = (series: readonly SeriesCount[]): string =>
  formatCsv([
    ['År', 'Mennesker i hjemløshed'],
    ...series.map(({ year, persons }) => [String(year), String(persons)]),
  ]);

interface Rated {
  readonly name: string;
  readonly counts: readonly SeriesCount[];
}

/** A row for each place, a column for each of the two newest counts. */
function ratesOf(places: readonly Rated[]): string {
  const years = places[0]?.counts.slice(-2).map(({ year }) => String(year)) ?? [];
  return formatCsv([
    ['Sted', ...years],
    ...places.map(({ name, counts: all }) => [
      name,
      ...all.slice(-2).map(({ rate }) => (rate === null ? '' : rate.toFixed(DECIMALS))),
    ]),
  ]);
}

/** A rate that is doubted is never named without its doubt. */
const named = (municipality: Municipality): Rated => ({
  counts: municipality.counts,
  name: isDoubted(municipality) ? `${municipality.name} (${DOUBTED})` : municipality.name,
});

/** Two charts of each municipality and region, below `/data/datawrapper/`. */
export function datawrapperFiles(dataset: Dataset, topology: MunicipalityTopology): PublishedFile[] {
  const { country, municipalities, regions, localSeries } = dataset;
  const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
  const around = neighbours(topology);
  const whole: Rated = { name: WHOLE_COUNTRY, counts: country.series };
  const files = (folder: string, slug: string, series: readonly SeriesCount[], rates: readonly Rated[]) => [
    publishedFile(`datawrapper/${folder}/${slug}-antal.csv`, counts(series), null),
    publishedFile(`datawrapper/${folder}/${slug}-pr-1000.csv`, ratesOf(rates), null),
  ];
  return [
    ...municipalities.flatMap((municipality) => {
      const { code, slug, regionCode } = municipality;
      const own = localSeries.find(({ municipalityCode }) => municipalityCode === code)?.series;
      const near = (around.get(code) ?? []).flatMap((other) => byCode.get(other) ?? []);
      const region = regions.filter((one) => one.code === regionCode);
      return files('kommune', slug, own ?? municipality.counts, [
        ...[municipality, ...near].map(named),
        ...region,
        whole,
      ]);
    }),
    ...regions.flatMap((region) => {
      const members = region.municipalityCodes.flatMap((code) => byCode.get(code) ?? []);
      return files('region', region.slug, region.counts, [region, whole, ...members.map(named)]);
    }),
  ];
}
