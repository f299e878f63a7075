import type { ViewSubject } from '../content/figures/viewWords.ts';
import type { Words } from '../content/words.ts';
import type { EmbedPlace } from '../site.ts';
import type { Figure } from './figure.ts';

export type ViewName = keyof Words['views'];

/** What is published on its own of a place, as an image and mostly as an embed. */
export interface View {
  readonly view: ViewName;
  readonly place: EmbedPlace;
  /** The place as the subject of a sentence, and what a title needs to know of it. */
  readonly subject: ViewSubject & { readonly name: string };
  /** From the site's root: the page that tells the whole story. */
  readonly pagePath: string;
  /** Whether it is an embed too, or an image alone. */
  readonly embedded: boolean;
  /** The first is the one that is told of. Made when they are asked for. */
  readonly figures: () => readonly [Figure, ...Figure[]];
  /** Where an image shows something else than an embed: a table too long for one. */
  readonly imageFigures: () => readonly [Figure, ...Figure[]];
}
