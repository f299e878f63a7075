import { formatNumberInText } from '../../../format/formatNumber.ts';
import { type Value, figure } from '../../text.ts';

/** `one person`, `eight people`, `18 people`: small numbers as words. */
export function peopleInWords(persons: number): Value {
  const text = persons === 1 ? 'one person' : `${formatNumberInText(persons)}\u00a0people`;
  return figure(persons, text);
}

/** `one more`, `18 more`, `one fewer`, `eight fewer`. @param change persons, not 0 */
export function moreOrFewer(change: number): Value {
  const size = Math.abs(change);
  if (change < 0) return figure(change, `${formatNumberInText(size)} fewer`);
  return figure(change, `${formatNumberInText(size)} more`);
}
