import type { Dataset, Municipality } from '../../domain/dataset.ts';
import { rateOf } from '../../domain/rate.ts';
import { outstanding, type StandsOut } from '../../domain/standsOut.ts';
import { rates } from '../values.ts';
import { againstOthers, endsOfTheirSize, standsOutAs, withEnd } from '#words/stories/outOfItsSizeWords.ts';
import type { Part, Text } from '../text.ts';

/** How many are named at either end. */
const NAMED = 2;

/** The rate, and that of the ten nearest in inhabitants together. */
function besideOthers({ municipality, others }: StandsOut): [own: Part, theirs: Part] {
  const [own, theirs] = rates([municipality.rate, rateOf(others)]);
  return [own ?? '', theirs ?? ''];
}

/** How a municipality stands out for its size, and how sure it is; `null` where it doesn't. */
export function outOfItsSize(municipality: Municipality, { municipalities }: Dataset): Text | null {
  const found = outstanding(municipalities).find((one) => one.municipality === municipality);
  return found === undefined ? null : standsOutAs(municipality, found.way, ...besideOthers(found));
}

function named(found: readonly StandsOut[], way: StandsOut['way']): Text | null {
  const most = found.filter((one) => one.way === way).slice(0, NAMED);
  if (most.length === 0) return null;
  return withEnd(
    most.map((one) => againstOthers(one.municipality, ...besideOthers(one))),
    way,
  );
}

/** Those that stand out for their size with the greatest certainty; `null` where nobody does. */
export function mostOutOfTheirSize({ municipalities }: Dataset): Text | null {
  const found = outstanding(municipalities);
  const ends = [named(found, 'highest'), named(found, 'lowest')].filter((end) => end !== null);
  return ends.length === 0 ? null : endsOfTheirSize(ends, String(municipalities[0]?.latestYear ?? ''));
}
