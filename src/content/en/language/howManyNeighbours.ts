import { type Text, t } from '../../text.ts';
import { numberInText } from '../../values.ts';

const total = (count: number): Text =>
  count === 2 ? ['both neighbours'] : t`all ${numberInText(count)} neighbours`;

/** `two of the five neighbours`, `none of the five neighbours`, `all five neighbours`. */
export function howManyNeighbours(count: number, of: number): Text {
  if (count === 0) return t`none of the ${numberInText(of)} neighbours`;
  return count === of ? total(of) : t`${numberInText(count)} of the ${numberInText(of)} neighbours`;
}
