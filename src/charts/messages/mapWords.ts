import type { mapWordsInEnglish } from './mapWordsInEnglish.ts';

/** Every word that the import and the check of the map say, in one language. English has the shape. */
export type MapWords = typeof mapWordsInEnglish;

/** One thing that is wrong with a map, to be told in whichever language its reader has. */
export type MapProblem = (words: MapWords) => string;
