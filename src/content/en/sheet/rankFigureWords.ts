import { type Text, type Value, t } from '../../text.ts';

/** A rank as a large figure, and what stands below it. */
export const rankFigureWords = {
  /** `no. 3–21`. */
  rank: (places: string): string => `no.\u00a0${places}`,
  label: (of: Value): Text => t`of ${of}, most per inhabitant first`,
  doubted: 'with a caveat',
  ranged: 'allowing for the uncertainty',
} as const;
