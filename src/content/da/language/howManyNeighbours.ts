import { type Text, t } from '../../text.ts';
import { numberInText } from '../../values.ts';

const total = (count: number): Text =>
  count === 2 ? ['begge naboer'] : t`alle ${numberInText(count)} naboer`;

/** `to af fem naboer`, `ingen af de fem naboer`, `alle fem naboer`. */
export function howManyNeighbours(count: number, of: number): Text {
  if (count === 0) return t`ingen af de ${numberInText(of)} naboer`;
  return count === of ? total(of) : t`${numberInText(count)} af de ${numberInText(of)} naboer`;
}
