import { notation } from '#notation';

/** A text in both languages that the data is described in: the files stand once, for readers of both. */
export interface Bilingual {
  readonly da: string;
  readonly en: string;
}

/** What a page says of it. */
export const inPageLanguage = (text: Bilingual): string => text[notation.language];
