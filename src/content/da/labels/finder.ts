import { formatNumber } from '../../../format/formatNumber.ts';

/** Where a region lies. */
export const countryName = 'Danmark';

export const FINDER_LABEL = 'Find din kommune';
export const FINDER_QUESTION = 'Hvordan er det, hvor du bor?';
/** The same after the story has been read. */
export const FINDER_QUESTION_AT_END = 'Hvordan ser det ud, hvor du bor?';
export const FINDER_PLACEHOLDER = 'Kommune eller by';
export const FINDER_SUBMIT = 'Find';
/** The header's small finder. */
export const FINDER_SHORT_LABEL = 'Find kommune';
export const FINDER_RESULTS_LABEL = 'Steder, der passer';
export const FINDER_ALL_LINK = 'Se alle kommuner';

/** What a screen reader hears as the list changes. */
export function finderStatus(matches: number): string {
  if (matches === 0) return 'Ingen steder passer. Prøv med færre bogstaver.';
  return matches === 1 ? 'Ét sted passer.' : `${formatNumber(matches)} steder passer.`;
}

/** Beside a town's name: `by i Frederikshavn Kommune`; `*` stands for the municipality. */
export const TOWN_IN = 'by i *';
