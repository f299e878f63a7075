import { type Counted, developmentOf, isOnePerson } from '../content/development.ts';
import type { Words } from '../content/words.ts';
import type { Dataset, Municipality, Region } from '../domain/dataset.ts';
import { latestCount } from '../domain/latest.ts';
import { isMisprinted } from '../domain/isMisprinted.ts';
import { isStarredBelow } from '../domain/isStarredBelow.ts';
import { isDoubted } from '../domain/peers.ts';
import type { Figure, KeyFigure } from './figure.ts';

/** The newest count, the change, the rate: the first lines of a page. */
function figuresOf(
  record: Counted,
  rate: number,
  note: string | null,
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
            note: isOnePerson(development) ? null : keyFigures.verdict(development.change),
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
          figure: format.rateOfTable(rate),
          label: [keyFigures.rate],
          note,
        },
      ],
    },
  };
}

function rateNote(municipality: Municipality, { keyFigures }: Words): string | null {
  const { printedRate, flagged } = municipality;
  if (printedRate === null) return keyFigures.notPrinted;
  if (isMisprinted(municipality)) return keyFigures.misprinted(printedRate);
  if (isDoubted(municipality)) return keyFigures.doubted;
  if (isStarredBelow(municipality)) return keyFigures.starredBelow;
  return flagged ? keyFigures.flagged : null;
}

/** A municipality's count, change and rate. @param dataset for how many municipalities are marked */
export const municipalityKeyFigures = (
  municipality: Municipality,
  dataset: Dataset,
  words: Words,
): Figure => ({
  ...words.keyFigures.municipality(municipality, dataset),
  ...figuresOf(municipality, municipality.rate, rateNote(municipality, words), words),
});

/** The same of a region. */
export const regionKeyFigures = (region: Region, words: Words): Figure => ({
  ...words.keyFigures.region(region),
  ...figuresOf(region, region.rate, null, words),
});

/** The same of the country, whose rate is our own calculation. */
export const countryKeyFigures = (dataset: Dataset, words: Words): Figure => {
  const { country } = dataset;
  return {
    ...words.keyFigures.country(dataset),
    ...figuresOf(
      { counts: country.series, changes: country.changes },
      country.rate,
      words.keyFigures.own,
      words,
    ),
  };
};
