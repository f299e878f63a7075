import { type Text, t } from '../../text.ts';

/** What is said of a region's map. */
export const regionMap = {
  /**
   * `Flest pr. indbygger i København, når Dragør holdes ude`.
   *
   * @param places with their prepositions @param leftOut empty where nobody is
   */
  finding: (places: Text, leftOut: Text): Text =>
    leftOut.length === 0
      ? t`Flest pr. indbygger ${places}`
      : t`Flest pr. indbygger ${places}, når ${leftOut} holdes ude`,
  alt: (region: string, rates: string): string => `Kort over ${region}. ${rates}`,
} as const;
