import type { Municipality } from '../../../domain/dataset.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { type Counted, developmentOf, isOnePerson } from '../../development.ts';
import { number } from '../figures.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { type Text, t } from '../../text.ts';

export const NO_NEWS_HEADING = 'There is no news in the figures';

/** A rate may stand out for the size of its place and still not for an angle. */
const NOT_FURTHEST =
  'the figure per inhabitant is not among those that are clearly furthest from the national one.';

/** What the change and the rate say, where neither holds. */
function why(record: Counted): Text {
  const development = developmentOf(record);
  if (development !== null && development.direction === 'nobody')
    return t`VIVE learned of nobody in homelessness, and that does not prove that nobody lacks a home.`;
  if (development !== null && isOnePerson(development))
    return t`The figure rests on one person. It can neither be compared with the figures of others nor say anything about a trend.`;
  if (development !== null && development.direction === 'same')
    return t`The number is the same as last time, and ${NOT_FURTHEST}`;
  return t`The difference between the two counts may be due to chance, and ${NOT_FURTHEST}`;
}

const WORTH_KNOWING: Text = t`That is worth knowing. A headline about a fall, a rise or a place on a list would not hold up.`;
const INSTEAD: Text = t`The story may instead be what the municipality is doing, and what it means to lack a home. The questions below are a start.`;

/** Why a municipality's figures carry no story. @param alike how many have none, itself among them */
export function noNews(municipality: Municipality, alike: number, of: number): Text[] {
  if (isDoubted(municipality))
    return [
      t`The figure per inhabitant carries a caveat. The figures therefore cannot support an angle, either on the level or on the change.`,
      INSTEAD,
    ];
  const others = t`In ${number(alike)} of the ${number(of)} municipalities there is no news in the figures.`;
  return [joinSentences([why(municipality), others]), joinSentences([WORTH_KNOWING, INSTEAD])];
}

/** The same of a region. */
export const noNewsInRegion = (record: Counted): Text[] => [
  why(record),
  t`That is worth knowing. A headline about a fall or a rise in the region would not hold up. Look instead at which of its municipalities have something that does.`,
];
