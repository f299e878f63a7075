import { type Text, type Value, t } from '../../text.ts';
import { capitalise } from '../../language/capitalise.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** What is said of the map of people; places have their prepositions. */
export const peopleMap = {
  label: 'Antal mennesker',
  finding: (share: Value, place: string): Text =>
    t`${share} af landets mennesker i hjemløshed er talt ${place}`,
  measure: (year: string): Text => t`Antal mennesker i hjemløshed, ${year}. Hver prik er ét menneske.`,
  moved: t`Kommunerne er skubbet fra hinanden, så ingen prikker dækker andre, og kysten er trukket med.`,
  most: (place: string, persons: Value, next: string, nextPersons: Value): Text =>
    t`Flest er talt ${place} (${persons}) og ${next} (${nextPersons}).`,
  onePerson: (places: readonly string[]): Text =>
    t`${capitalise(joinWords(places))} er der talt én${places.length === 1 ? '' : ' hvert sted'}.`,
  alt: (finding: Text, persons: Value, of: Value): Text =>
    t`${finding}: ${persons} af ${of}. Kort med en klynge af prikker for hver kommune, én prik for hvert menneske.`,
  keyNote: 'Tallet er antallet af kommuner.',
  legendCaption: (year: number): string => `Hver prik er ét menneske, ${String(year)}`,
  above: {
    label: `over ${LINE_IN_WORDS} pr.\u00a01.000 indbyggere`,
    short: `over ${LINE_IN_WORDS} pr.\u00a01.000`,
  },
  below: { label: `højst ${LINE_IN_WORDS} pr.\u00a01.000 indbyggere`, short: `højst ${LINE_IN_WORDS}` },
} as const;
