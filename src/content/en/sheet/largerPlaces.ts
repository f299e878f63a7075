import { type Text, type Value, t } from '../../text.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** Words of the sheets of regions and of the country. */
/** Over a region's table of all regions. */
export const REGIONS_BESIDE: Text = ['The regions and Denmark'];
/** The second page of a region and of the country. */
export const ALL_MUNICIPALITIES = 'The municipalities';
export const READING_HEADING = 'Five things to know before using the figures';
export const CHANGES_HEADING = `Changes larger than ${CHANCE_GIVES}`;
/** Of the country's tables of situations and ages. */
export const SHARES_HEADS: readonly string[] = ['Group', 'Share'];
export const REFORM_HEADING = 'The reform';

export const NO_NOTABLE: Text = ['None. All changes may be due to chance.'];

/** `Frederiksberg from 80 to 137`. */
export const changedFromTo = (name: string, before: Value, now: Value): Text =>
  t`${name} from ${before} to ${now}`;

/** Below the country's figures of where its municipalities lie, and of how many have changed. */
export const LEVEL_LABELS = {
  above: `clearly above ${LINE_IN_WORDS} per 1,000`,
  undecided: `cannot be told apart from ${LINE_IN_WORDS}`,
  below: `clearly below ${LINE_IN_WORDS} per 1,000`,
  changed: 'changes larger than chance',
} as const;
