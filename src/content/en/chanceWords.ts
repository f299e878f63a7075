import type { ChanceVerdict } from '../../domain/dataset.ts';
import type { OpenOrder } from '../../domain/rateComparison.ts';
import type { Direction } from '../development.ts';
import { type Text, t } from '../text.ts';

/** What a verdict measures a change against, after `than`; every sentence that gives one takes it from here. */
export const CHANCE_GIVES = 'chance variation normally gives';

/** The verdict of the chance test as a label beside a figure; `null` where there is nothing to say. */
export const VERDICT_LABELS: Readonly<Record<ChanceVerdict, string | null>> = {
  none: null,
  'maybe-chance': 'may be due to chance',
  larger: `larger than ${CHANCE_GIVES}`,
  'clearly-larger': `clearly larger than ${CHANCE_GIVES}`,
};

/** The same in the width of a table cell. */
export const SHORT_VERDICT_LABELS: Readonly<Record<ChanceVerdict, string | null>> = {
  none: null,
  'maybe-chance': 'may be chance',
  larger: 'larger than chance',
  'clearly-larger': 'clearly larger than chance',
};

const NOUNS: Readonly<Record<Direction, string>> = {
  nobody: 'the difference',
  same: 'the difference',
  appeared: 'the difference',
  gone: 'the difference',
  rise: 'the rise',
  fall: 'the fall',
};

/** `but the fall may be due to chance`, `and the rise is larger than chance variation normally gives`. */
export function chanceClause(direction: Direction, verdict: ChanceVerdict): string {
  const noun = NOUNS[direction];
  if (verdict === 'larger') return `and ${noun} is larger than ${CHANCE_GIVES}`;
  if (verdict === 'clearly-larger') return `and ${noun} is clearly larger than ${CHANCE_GIVES}`;
  return `but ${noun} may be due to chance`;
}

/** The same as a sentence of its own; `null` where there is nothing to judge. */
export function chanceSentence(direction: Direction, verdict: ChanceVerdict): string | null {
  if (verdict === 'none' || direction === 'same' || direction === 'nobody') return null;
  const clause = chanceClause(direction, verdict).replace(/^(but|and) /, '');
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

/** The same at the end of a heading that has little room. */
export const PERHAPS_BY_CHANCE = ', perhaps by chance';

/** Of an order by rate; `null` where it is certain at both ends. */
export const orderByChance = ({ top, bottom }: OpenOrder): Text | null =>
  top || bottom
    ? t`The order ${[...(top ? ['at the top'] : []), ...(bottom ? ['at the bottom'] : [])].join(' and ')} may be due to chance.`
    : null;
