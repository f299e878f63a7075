import type { Municipality, Region } from '../../../domain/dataset.ts';
import { latestChange, latestCount } from '../../../domain/latest.ts';
import { isOfOne } from '../../../domain/isOfOne.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { isAboveLine, LINE } from '../../../domain/rate.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { number, numberInText, ofScale, printedRate } from '../figures.ts';
import { capitalise } from '../../language/capitalise.ts';
import { TRIANGLE_NOTE } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { sortedNames, subjectName } from '../names.ts';
import { type Text, t } from '../../text.ts';

/** The finding above a small table, and what its columns and its choice of municipalities mean. */
export interface PeerTableText {
  readonly finding: Text;
  readonly measure: Text;
}

/** Rates no further apart than this, or than this share of one's own, are ‘almost the same’. */
const NEAR_RATE = 0.05;
const NEAR_SHARE_OF_RATE = 0.1;
/** The same for counts: this share of one's own, and at least this many persons. */
const NEAR_SHARE = 0.1;
const NEAR_PERSONS = 2;
/** From here on even the nearest is nowhere near. */
const FAR_SHARE = 0.25;
const FAR_PERSONS = 5;

const rateApart = (a: Municipality, b: Municipality): number => Math.abs(a.rate - b.rate);
const personsApart = (a: Municipality, b: Municipality): number =>
  Math.abs(latestCount(a.counts).persons - latestCount(b.counts).persons);

/** Those that share the least distance: `the nearest is Ishøj`, `the nearest are Ishøj and Køge`. */
function nearestAre(peers: readonly Municipality[], apart: (peer: Municipality) => number): Text {
  const least = Math.min(...peers.map(apart));
  const nearest = peers.filter((peer) => apart(peer) === least);
  return t`the nearest ${nearest.length === 1 ? 'is' : 'are'} ${joinWords(sortedNames(nearest))}`;
}

/** The table of those that are like the municipality, in two groups. */
export const peersFinding = (municipality: Municipality): Text =>
  t`Municipalities similar to ${subjectName(municipality)}`;

/** How its groups were chosen. */
export const peersMeasure = ({ latestYear }: Municipality): Text =>
  t`The nearest in rate per 1,000 inhabitants, unrounded, and in number of people in homelessness, ${String(latestYear)}. Where several are equally near in number, those most similar per inhabitant are shown.`;

/** Over those nearest in rate. @param peers as `nearestInRate` gives them, not empty */
export function ratePeersFinding(municipality: Municipality, peers: readonly Municipality[]): Text {
  const apart = (peer: Municipality): number => rateApart(peer, municipality);
  const near = Math.max(NEAR_RATE, municipality.rate * NEAR_SHARE_OF_RATE);
  const count = capitalise(t`${numberInText(peers.length)}`);
  return Math.max(...peers.map(apart)) <= near
    ? t`${count} municipalities with almost the same rate per inhabitant`
    : t`None is close to ${municipality.genitive} rate per inhabitant; ${nearestAre(peers, apart)}`;
}

/** Over those nearest in count. @param peers as `nearestInCount` gives them, not empty */
export function countPeersFinding(municipality: Municipality, peers: readonly Municipality[]): Text {
  const { persons } = latestCount(municipality.counts);
  const apart = (peer: Municipality): number => personsApart(peer, municipality);
  const distances = peers.map(apart);
  const [least, most] = [Math.min(...distances), Math.max(...distances)];
  const count = numberInText(peers.length);
  const far = least > Math.max(FAR_PERSONS, persons * FAR_SHARE);
  const near = most <= Math.max(NEAR_PERSONS, persons * NEAR_SHARE);
  if (far) {
    return t`None is close to ${municipality.genitive} number of people in homelessness; ${nearestAre(peers, apart)}`;
  }
  if (most === 0)
    return capitalise(t`${count} municipalities with the same number of people in homelessness`);
  return near
    ? capitalise(t`${count} municipalities with almost the same number of people in homelessness`)
    : t`The ${count} municipalities nearest in number of people in homelessness`;
}

/** What stands instead of the table where the rate is not compared: it is one person's, or doubted. */
export const noRatePeers = (municipality: Municipality): Text =>
  isOfOne(municipality)
    ? t`We do not compare a rate that rests on one person, so we do not show here which municipalities are close.`
    : t`The rate per inhabitant carries a caveat, so we do not show here which municipalities are close.`;

const isNotable = (municipality: Municipality): boolean =>
  municipality.changes.length > 0 &&
  ['larger', 'clearly-larger'].includes(latestChange(municipality.changes).verdict);

/** Under the finding of the neighbours' table: what a neighbour is, the columns, the triangle where there is one. */
export function neighboursMeasure(shown: readonly Municipality[]): Text {
  const years = joinWords(shown[0]?.counts.map(({ year }) => String(year)) ?? []);
  const triangle = shown.some(isNotable) ? ` ${TRIANGLE_NOTE}` : '';
  return t`People in homelessness in ${years}, and number per 1,000 inhabitants. Neighbours are the municipalities that share a land border.${triangle}`;
}

/** The line that opens the list of the whole region. @param members all of its municipalities */
export function regionPeersHeading(region: Region, members: readonly Municipality[]): Text {
  return t`All ${number(members.length)} municipalities in ${region.name}`;
}

/** What the list's figures are. */
export function regionPeersMeasure(region: Region, members: readonly Municipality[]): Text {
  return t`Number of people in homelessness and number per 1,000 inhabitants, ${String(region.latestYear)}. * marked in the report: ${number(region.flaggedCount)} of ${number(members.length)}.`;
}

/** The remarks on the rates of others, each with the name it is about. @param shown once each */
export function rateRemarks(shown: readonly Municipality[]): Text[] {
  return shown.flatMap((municipality) =>
    municipality.remarks
      .filter(({ figure }) => figure === 'rate')
      .map(({ text }) =>
        text.includes(municipality.name) ? t`${text}` : t`${subjectName(municipality)}: ${text}`,
      ),
  );
}

/** Marked in the report, whose rate is rounded, and not above 1. */
const isMarkedBelow = ({ flagged, rate }: Municipality): boolean => flagged && !isAboveLine(rate);

/**
 * The remarks on figures of others that stand on a municipality's page: those on rates in full, those on
 * marks of rates that lie at most at 1 together.
 *
 * @param shown others whose figures stand there, in any order, once each
 */
export function peerRemarks(shown: readonly Municipality[]): Text[] {
  const marked = shown.filter(isMarkedBelow);
  return [
    ...rateRemarks(shown),
    ...(marked.length === 0
      ? []
      : [
          t`${joinWords(sortedNames(marked))} ${marked.length === 1 ? 'has' : 'have'} the report’s asterisk because the report prints ${printedRate(FLAG_THRESHOLD)}, but ${marked.length === 1 ? 'is' : 'are'} not above ${ofScale(LINE)}.`,
        ]),
  ];
}

/** Who is left out of the two tables of the nearest; `null` where nobody is. */
export function leftOutOfPeers(municipality: Municipality, all: readonly Municipality[]): Text | null {
  const doubted = all.filter((other) => other.code !== municipality.code && isDoubted(other));
  if (doubted.length === 0) return null;
  return t`${joinWords(sortedNames(doubted))} ${doubted.length === 1 ? 'is' : 'are'} not included among the nearest because ${doubted.length === 1 ? 'its rate per inhabitant carries' : 'their rates per inhabitant carry'} a caveat.`;
}
