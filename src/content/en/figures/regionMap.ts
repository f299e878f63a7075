import { type Text, t } from '../../text.ts';

/** What is said of a region's map. */
export const regionMap = {
  /**
   * `Most per inhabitant in Copenhagen, leaving out Dragør`.
   *
   * @param places with their prepositions @param leftOut empty where nobody is
   */
  finding: (places: Text, leftOut: Text): Text =>
    leftOut.length === 0
      ? t`Most per inhabitant ${places}`
      : t`Most per inhabitant ${places}, leaving out ${leftOut}`,
  alt: (region: string, rates: string): string => `Map of ${region}. ${rates}`,
} as const;
