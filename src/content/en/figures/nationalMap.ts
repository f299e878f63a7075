import { type Text, type Value, t } from '../../text.ts';

/** The words of national maps that no measure has of its own. */
export const nationalMap = {
  /** @param without where nobody was registered, with their prepositions; empty where there is no such place */
  coverage: (all: Value, without: Text): Text =>
    without.length === 0
      ? t`The map has all ${all} municipalities.`
      : t`The map has all ${all} municipalities; ${without} nobody was registered.`,
} as const;
