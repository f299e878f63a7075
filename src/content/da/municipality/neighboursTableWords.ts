import { CHANCE_GIVES } from '../chanceWords.ts';
import { howManyNeighbours } from '../language/howManyNeighbours.ts';
import { type Text, t } from '../../text.ts';

/** Of the only neighbour. */
export const onlyMayBeChance = (name: string): Text => t`Hos naboen ${name} kan ændringen være tilfældig`;
export const onlyIsLarger = (name: string): Text =>
  t`Hos naboen ${name} er ændringen større, end ${CHANCE_GIVES}`;

/** Of several. */
export const ALL_MAY_BE_CHANCE: Text = ['Hos naboerne kan alle ændringer være tilfældige'];
export const manyAreLarger = (notable: number, of: number): Text =>
  t`Hos ${howManyNeighbours(notable, of)} er ændringen større, end ${CHANCE_GIVES}`;
