import type { Text } from '../text.ts';
import type { AngleText } from './angleText.ts';

/** What an editor is told of a place. */
export interface PressNote {
  /** The place, as the subject of a sentence. */
  readonly name: string;
  /** At most three; none where nothing holds. */
  readonly angles: readonly AngleText[];
  /** Why there is none, and why that is worth knowing; empty where there are. */
  readonly none: readonly Text[];
  /** What to know with the figures, and no angle. */
  readonly remarks: readonly Text[];
  /** More of it, which the place's page says above the note. */
  readonly saidOnPage: readonly Text[];
  readonly questionsHeading: string;
  readonly questions: readonly Text[];
  /** Each follows the language's `Do not write`. */
  readonly avoided: readonly Text[];
}
