import { WORDS_PER_MINUTE } from '../report/bodyText.ts';

export const CONTENTS_HEADING = 'Hele historien';

/** `Det tager omkring 11 minutter at læse …`, with the rule it is counted by. */
export const readingTime = (minutes: number): string =>
  `Teksten tager omkring ${minutes} minutter at læse, når man læser ${WORDS_PER_MINUTE} ord i minuttet. Kort og tabeller kommer oveni.`;
