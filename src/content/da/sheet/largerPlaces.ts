import { type Text, type Value, t } from '../../text.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** Words of the sheets of regions and of the country. */
/** Over a region's table of all regions. */
export const REGIONS_BESIDE: Text = ['Regionerne og landet'];
/** The second page of a region and of the country. */
export const ALL_MUNICIPALITIES = 'Kommunerne';
export const READING_HEADING = 'Fem ting at vide, før tallene bruges';
export const CHANGES_HEADING = `Større ændringer, end ${CHANCE_GIVES}`;
/** Of the country's tables of situations and ages. */
export const SHARES_HEADS: readonly string[] = ['Gruppe', 'Andel'];
export const REFORM_HEADING = 'Reformen';

export const NO_NOTABLE: Text = ['Ingen. Alle ændringer kan være tilfældige.'];

/** `Frederiksberg fra 80 til 137`. */
export const changedFromTo = (name: string, before: Value, now: Value): Text =>
  t`${name} fra ${before} til ${now}`;

/** Below the country's figures of where its municipalities lie, and of how many have changed. */
export const LEVEL_LABELS = {
  above: `klart over ${LINE_IN_WORDS} pr. 1.000`,
  undecided: `kan ikke skelnes fra ${LINE_IN_WORDS}`,
  below: `klart under ${LINE_IN_WORDS} pr. 1.000`,
  changed: 'ændringer større end tilfældigt',
} as const;
