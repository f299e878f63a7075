import { CHANCE_GIVES } from '../chanceWords.ts';
import type { ChangeClass } from '../../../domain/changeClass.ts';
import { type Text, type Value, t } from '../../text.ts';
import type { ViewWords } from '../../figures/viewWords.ts';

/** Beside a change that is named without its verdict. */
const MAYBE_CHANCE = '; this may be due to chance';

const LEGEND_NOTE = `Full colour and triangle: the change is larger than ${CHANCE_GIVES}.`;

const CLASSES: Readonly<Record<ChangeClass, string>> = {
  doubled: 'at least twice as many',
  more: 'more',
  'maybe-more': 'more, may be chance',
  unchanged: 'unchanged',
  'maybe-fewer': 'fewer, may be chance',
  fewer: 'fewer',
  halved: 'at most half as many',
  'from-zero': 'nobody registered at the previous count',
};

/** The same below the colours of the key. */
const SHORT: Readonly<Record<ChangeClass, string>> = {
  doubled: 'double',
  more: 'more',
  'maybe-more': 'maybe more',
  unchanged: 'same',
  'maybe-fewer': 'maybe fewer',
  fewer: 'fewer',
  halved: 'half',
  'from-zero': 'from 0',
};

/** Of its image. */
const view: ViewWords = {
  label: 'Map: change',
  title: ({ locative }) => `Map: change in the number of people in homelessness ${locative}`,
};

/** What is said of the map of changes; places have their prepositions. */
export const changeMeasure = {
  label: 'Change since last count',
  finding: (notable: Value, of: Value): Text =>
    t`In ${notable} of ${of} municipalities the change is larger than ${CHANCE_GIVES}`,
  measure: (from: string, to: string): Text =>
    t`Change in the number of people in homelessness from ${from} to ${to}.`,
  /** @param byChance how many reach the threshold where nothing has changed */
  bothWays: (notable: Value, up: Value, down: Value, byChance: Value): Text =>
    t`In ${up} of the ${notable} the number has risen, in ${down} it has fallen. With so many municipalities, about ${byChance} will reach the threshold by chance alone.`,
  largest: (rise: Text, fall: Text): Text =>
    t`The largest rise in number is ${rise}, the largest fall ${fall}.`,
  /** @param persons without a sign */
  rise: (place: string, persons: Value, maybeChance: boolean): Text =>
    t`${place} (${persons} more${maybeChance ? MAYBE_CHANCE : ''})`,
  fall: (place: string, persons: Value, maybeChance: boolean): Text =>
    t`${place} (${persons} fewer${maybeChance ? MAYBE_CHANCE : ''})`,
  alt: (finding: Text, up: Value, down: Value): Text =>
    t`${finding}: in ${up} the number has risen, in ${down} it has fallen. Map of the change.`,
  view,
  keyNote: 'Pale colour: may be chance. The figure is the number of municipalities.',
  legendCaption: (from: number, to: number): string => `Change in the number of people, ${from}–${to}`,
  legendNote: LEGEND_NOTE,
  classes: CLASSES,
  short: SHORT,
} as const;
