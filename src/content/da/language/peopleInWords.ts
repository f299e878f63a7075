import { formatNumberInText } from '../../../format/formatNumber.ts';
import { type Value, figure } from '../../text.ts';

/** `ét menneske`, `otte mennesker`, `18 mennesker`: small numbers as words. */
export function peopleInWords(persons: number): Value {
  const text = persons === 1 ? 'ét menneske' : `${formatNumberInText(persons)}\u00a0mennesker`;
  return figure(persons, text);
}

/** `én mere`, `18 flere`, `én færre`, `otte færre`. @param change persons, not 0 */
export function moreOrFewer(change: number): Value {
  const size = Math.abs(change);
  if (change < 0) return figure(change, `${formatNumberInText(size)} færre`);
  return figure(change, size === 1 ? 'én mere' : `${formatNumberInText(size)} flere`);
}
