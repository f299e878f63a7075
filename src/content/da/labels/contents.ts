export const CONTENTS_HEADING = 'Hele historien';

/** For the running text; the rule it is counted by stands in `bodyText.ts`. */
export const readingTime = (minutes: number): string =>
  `Tager omkring ${minutes} minutter. Du kan springe til det, du vil.`;
