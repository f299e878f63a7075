import type { MapProblem, MapWords } from './messages/mapWords.ts';
import { mapWordsInEnglish } from './messages/mapWordsInEnglish.ts';

/**
 * What a file of boundaries is or says that can't be used, and how to make it fit: a sentence each, for
 * whoever imports it. The message is in English.
 */
export class BoundaryError extends Error {
  override readonly name = 'BoundaryError';
  readonly #tell: MapProblem;

  /** @param tell sentence and remedy in a language, with FILE where the file's name belongs */
  constructor(tell: MapProblem) {
    super(tell(mapWordsInEnglish));
    this.#tell = tell;
  }

  /** The message in a language. */
  in(words: MapWords): string {
    return this.#tell(words);
  }
}

/** A value of unknown shape as it stands in the file, shortened; `null`: nothing stands there. */
export const shown = (value: unknown): string | null =>
  typeof value === 'string' ? value : value === undefined ? null : JSON.stringify(value).slice(0, 60);
