import { number } from '../../values.ts';
import { type Text, t } from '../../text.ts';

export const NO_NEWS_HEADING = 'There is no news in the figures';

/** A rate may stand out for the size of its place and still not for an angle. */
const NOT_FURTHEST =
  'the figure per inhabitant is not among those that are clearly furthest from the national one.';

/** Why there is none. */
export const NOBODY_FOUND: Text = t`VIVE learned of nobody in homelessness, and that does not prove that nobody lacks a home.`;
export const OF_ONE: Text = t`The figure rests on one person. It can neither be compared with the figures of others nor say anything about a trend.`;
export const THE_SAME: Text = t`The number is the same as last time, and ${NOT_FURTHEST}`;
export const MAY_BE_CHANCE: Text = t`The difference between the two counts may be due to chance, and ${NOT_FURTHEST}`;
export const DOUBTED_ALONE: Text = t`The figure per inhabitant carries a caveat. The figures therefore cannot support an angle, either on the level or on the change.`;

export const inSoMany = (alike: number, of: number): Text =>
  t`In ${number(alike)} of the ${number(of)} municipalities there is no news in the figures.`;
export const WORTH_KNOWING: Text = t`That is worth knowing. A headline about a fall, a rise or a place on a list would not hold up.`;
export const INSTEAD: Text = t`The story may instead be what the municipality is doing, and what it means to lack a home. The questions below are a start.`;
export const WORTH_KNOWING_IN_REGION: Text = t`That is worth knowing. A headline about a fall or a rise in the region would not hold up. Look instead at which of its municipalities have something that does.`;
