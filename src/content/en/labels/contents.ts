export const CONTENTS_HEADING = 'The whole story';

/** For the running text; the rule it is counted by stands in `bodyText.ts`. */
export const readingTime = (minutes: number): string =>
  `Takes about ${String(minutes)} minutes. You can skip to any part.`;
