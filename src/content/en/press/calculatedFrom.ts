/** Whose figures a rate is made of, for a sentence that stands alone. */
export const CALCULATED_FROM =
  'Calculated from VIVE’s counts, each over one week, and Statistics Denmark’s population figures.';
