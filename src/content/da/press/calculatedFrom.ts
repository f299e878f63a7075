/** Whose figures a rate is made of, for a sentence that stands alone. */
export const CALCULATED_FROM =
  'Beregnet ud fra VIVEs optællinger, hver i én uge, og Danmarks Statistiks folketal.';
