import { countryRate } from '../content/da/municipality/compareRates.ts';
import { type Counted, developmentOf } from '../content/development.ts';
import type { Words } from '../content/words.ts';
import type { Dataset, Municipality, Region } from '../domain/dataset.ts';
import { latestCount } from '../domain/latest.ts';
import { isDoubted } from '../domain/peers.ts';
import type { Figure, KeyFigure } from './figure.ts';

/** The newest count, the change, the rate: the first lines of a page. */
function figuresOf(
  record: Counted,
  rate: { readonly ratePer1000: number | null; readonly note: string | null },
  { keyFigures, format }: Words,
): Pick<Figure, 'values' | 'body'> {
  const latest = latestCount(record.counts);
  const development = developmentOf(record);
  const changed: KeyFigure[] =
    development === null
      ? []
      : [
          {
            figure: format.signed(development.change.persons),
            label: keyFigures.changedFrom(development.previous),
            note: keyFigures.verdict(development.change),
          },
        ];
  return {
    values: null,
    body: {
      kind: 'keyFigures',
      figures: [
        { figure: format.number(latest.persons), label: keyFigures.counted(latest), note: null },
        ...changed,
        {
          figure: rate.ratePer1000 === null ? null : format.printedRate(rate.ratePer1000),
          label: [keyFigures.rate],
          note: rate.note,
        },
      ],
    },
  };
}

function rateNote({ ratePer1000, flagged, remarks }: Municipality, { keyFigures }: Words): string | null {
  if (ratePer1000 === null) return keyFigures.noRate;
  if (isDoubted({ remarks })) return keyFigures.doubted;
  return flagged ? keyFigures.flagged : null;
}

/** A municipality's count, change and rate. @param dataset for how many municipalities are marked */
export const municipalityKeyFigures = (
  municipality: Municipality,
  dataset: Dataset,
  words: Words,
): Figure => ({
  ...words.keyFigures.municipality(municipality, dataset),
  ...figuresOf(
    municipality,
    { ratePer1000: municipality.ratePer1000, note: rateNote(municipality, words) },
    words,
  ),
});

/** The same of a region. */
export const regionKeyFigures = (region: Region, words: Words): Figure => ({
  ...words.keyFigures.region(region),
  ...figuresOf(region, { ratePer1000: region.ratePer1000, note: null }, words),
});

/** The same of the country, whose rate is our own calculation. */
export const countryKeyFigures = (dataset: Dataset, words: Words): Figure => {
  const { country } = dataset;
  return {
    ...words.keyFigures.country(dataset),
    ...figuresOf(
      { counts: country.series, changes: country.changes },
      { ratePer1000: countryRate(country), note: words.keyFigures.about },
      words,
    ),
  };
};
