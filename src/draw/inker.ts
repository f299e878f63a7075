import type { Letters, Paint, PathMark, TextMark } from '../figures/mark.ts';

/** How marks get their colours and letters: by classes where CSS owns them, or by attributes where there is no CSS. */
export interface Inker {
  /** Attributes with a space before each; `''` where nothing is painted. */
  readonly painted: (mark: Pick<PathMark, 'fill' | 'stroke' | 'part'>) => string;
  /** Attributes of a text, and of a piece of it. */
  readonly letters: (letters: Letters & Pick<TextMark, 'halo'>) => string;
  /**
   * Attributes of a text that stands under the letters as their rim; `null` where the letters have it
   * themselves.
   */
  readonly rim: (letters: Letters, halo: Paint) => string | null;
  /** Whether links and what scripts and styles of a page ask for are written. */
  readonly forPage: boolean;
}
