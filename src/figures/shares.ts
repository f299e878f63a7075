import type { FigureText } from '../content/chartText.ts';
import type { Words } from '../content/words.ts';
import type { Country, Dataset, Share } from '../domain/dataset.ts';
import { splitByShares } from '../domain/splitByShares.ts';
import type { Figure } from './figure.ts';
import { peopleBody } from './peopleBody.ts';

/** Everybody counted, parted by whole per cent. The parts are approximate, as the shares are. */
function sharesFigure(
  country: Country,
  shares: readonly Share[],
  labelOf: (key: string) => string,
  text: FigureText,
  words: Words,
): Figure {
  const persons = splitByShares(country.latestPersons, shares);
  return {
    ...text,
    // The groups are a list of words already.
    values: null,
    body: peopleBody(
      shares.map((share, i) => ({
        label: labelOf(share.key),
        percent: words.format.percentOfTable(share.percent),
        about: words.shares.about(share, country),
        persons: persons[i] ?? 0,
      })),
    ),
  };
}

/** Where people stayed. */
export const situationsFigure = (dataset: Dataset, words: Words): Figure =>
  sharesFigure(
    dataset.country,
    dataset.situations,
    words.shares.situationLabel,
    words.shares.situations(dataset),
    words,
  );

/** How old they were. */
export const agesFigure = (dataset: Dataset, words: Words): Figure =>
  sharesFigure(dataset.country, dataset.ages, words.shares.ageLabel, words.shares.ages(dataset), words);
