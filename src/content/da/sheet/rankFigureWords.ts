import { type Text, type Value, t } from '../../text.ts';

/** A rank as a large figure, and what stands below it. */
export const rankFigureWords = {
  /** `nr. 3–21`. */
  rank: (places: string): string => `nr.\u00a0${places}`,
  label: (of: Value): Text => t`af ${of}, flest pr. indbygger først`,
  doubted: 'med forbehold',
  ranged: 'med usikkerheden regnet med',
} as const;
