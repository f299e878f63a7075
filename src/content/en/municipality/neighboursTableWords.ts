import { CHANCE_GIVES } from '../chanceWords.ts';
import { howManyNeighbours } from '../language/howManyNeighbours.ts';
import { type Text, t } from '../../text.ts';

/** Of the only neighbour. */
export const onlyMayBeChance = (name: string): Text =>
  t`For its neighbour ${name}, the change may be due to chance`;
export const onlyIsLarger = (name: string): Text =>
  t`For its neighbour ${name}, the change is larger than ${CHANCE_GIVES}`;

/** Of several. */
export const ALL_MAY_BE_CHANCE: Text = ['For all the neighbours, the change may be due to chance'];
export const manyAreLarger = (notable: number, of: number): Text =>
  t`For ${howManyNeighbours(notable, of)}, the change is larger than ${CHANCE_GIVES}`;
