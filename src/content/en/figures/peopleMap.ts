import { type Text, type Value, t } from '../../text.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** What is said of the map of people; places have their prepositions. */
export const peopleMap = {
  label: 'Number of people',
  finding: (share: Value, place: string): Text =>
    t`${share} of people in homelessness in Denmark were counted ${place}`,
  measure: (year: string): Text => t`Number of people in homelessness, ${year}. Each dot is one person.`,
  moved: t`The municipalities have been moved apart so that no dots overlap, and the coast has been moved with them.`,
  most: (place: string, persons: Value, next: string, nextPersons: Value): Text =>
    t`Most were counted ${place} (${persons}) and ${next} (${nextPersons}).`,
  onePerson: (places: readonly string[]): Text =>
    t`One person${places.length === 1 ? '' : ' each'} was counted ${joinWords(places)}.`,
  alt: (finding: Text, persons: Value, of: Value): Text =>
    t`${finding}: ${persons} of ${of}. Map with a cluster of dots for each municipality, one dot for each person.`,
  keyNote: 'The figure is the number of municipalities.',
  legendCaption: (year: number): string => `Each dot is one person, ${String(year)}`,
  above: {
    label: `above ${LINE_IN_WORDS} per\u00a01,000 inhabitants`,
    short: `above ${LINE_IN_WORDS} per\u00a01,000`,
  },
  below: { label: `at most ${LINE_IN_WORDS} per\u00a01,000 inhabitants`, short: `at most ${LINE_IN_WORDS}` },
} as const;
