import type { Dataset, Municipality, Region } from '../../../domain/dataset.ts';
import { SMALL_BASE_BELOW } from '../../../domain/change.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { type Counted, developmentOf } from '../../development.ts';
import { number, rate, signed, signedPercent } from '../figures.ts';
import { FLAG_MARK } from '../labels/table.ts';
import { countryRate } from '../municipality/compareRates.ts';
import { overAYear } from '../report/foreword.ts';
import { type Text, t } from '../../text.ts';

/** One line of an embed's key figures. */
export interface EmbedFigure {
  readonly label: Text;
  /** `null` where nobody was counted. */
  readonly value: Text | null;
  /** At the threshold or above, where the colour changes. */
  readonly reaches: boolean;
}

const line = (label: Text, value: Text | null): EmbedFigure => ({ label, value, reaches: false });
const rateLine = (label: Text, value: number): EmbedFigure => ({
  label,
  value: t`${rate(value)}`,
  reaches: value >= FLAG_THRESHOLD,
});

/** The change in persons, with its percentage where that doesn't rest on very few. */
function changeLine(record: Counted): EmbedFigure[] {
  const development = developmentOf(record);
  if (development === null) return [];
  const { change, previous } = development;
  const persons = signed(change.persons);
  const percent =
    change.percent === null || change.persons === 0 || previous.persons < SMALL_BASE_BELOW
      ? t``
      : t` (${signedPercent(change.percent)})`;
  return [line(t`Ændring siden ${String(previous.year)}`, t`${persons}${percent}`)];
}

const wholeCountry = ({ country }: Dataset): EmbedFigure =>
  line(t`– i hele landet`, t`ca. ${rate(countryRate(country))}`);

/** The change, and the rate beside its region's and the country's. */
export function municipalityFigures(
  municipality: Municipality,
  region: Region,
  dataset: Dataset,
): EmbedFigure[] {
  const { ratePer1000, flagged } = municipality;
  const label = t`Pr. 1.000 indbyggere`;
  return [
    ...changeLine(municipality),
    ratePer1000 === null
      ? line(label, null)
      : rateLine(flagged ? t`${label}\u00a0${FLAG_MARK}` : label, ratePer1000),
    line(t`– i ${region.name}`, t`${rate(region.ratePer1000)}`),
    wholeCountry(dataset),
  ];
}

/** The change, the rate beside the country's, and how many of its municipalities are marked. */
export const regionFigures = (region: Region, dataset: Dataset): EmbedFigure[] => [
  ...changeLine(region),
  rateLine(t`Pr. 1.000 indbyggere`, region.ratePer1000),
  wholeCountry(dataset),
  line(
    t`Kommuner, der er markeret`,
    t`${number(region.flaggedCount)} af ${number(region.municipalityCodes.length)}`,
  ),
];

export function countryFigures(dataset: Dataset): EmbedFigure[] {
  const { country, municipalities } = dataset;
  return [
    ...changeLine({ counts: country.series, changes: country.changes }),
    line(t`Pr. 1.000 indbyggere`, t`ca. ${rate(countryRate(country))}`),
    line(t`I løbet af ${String(country.latestYear)}, skøn`, overAYear(dataset)),
    line(
      t`Kommuner, der er markeret`,
      t`${number(country.flaggedCount)} af ${number(municipalities.length)}`,
    ),
  ];
}
