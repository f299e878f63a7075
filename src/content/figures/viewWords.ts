import type { Count } from '../../domain/dataset.ts';

/** What a title needs to know of a place. */
export interface ViewSubject {
  readonly kind: 'kommune' | 'region' | 'danmark';
  /** `i Albertslund`, `på Fanø`, `i Region Sjælland`, `i Danmark`. */
  readonly locative: string;
  /** Oldest first; of the longer series where there is one. */
  readonly counts: readonly Count[];
}

export interface ViewWords {
  /** For choosing: `Nøgletal`. */
  readonly label: string;
  /**
   * Place and measure in one line: the title of a frame and of the document in it. Without the years of
   * the newest counts: it stands in other people's articles, and a later count would make it wrong.
   */
  readonly title: (subject: ViewSubject) => string;
  /** The same of its image, where that shows something else (`figures/views.ts`). */
  readonly imageTitle?: (subject: ViewSubject) => string;
}
