import type { Municipality, Region } from '../../../domain/dataset.ts';
import { isOfOne } from '../../../domain/isOfOne.ts';
import { LINE } from '../../../domain/rate.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { number, numberInText, ofScale, printedRate } from '../../values.ts';
import { capitalise } from '../../language/capitalise.ts';
import { TRIANGLE_NOTE } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { subjectName } from '../../names.ts';
import { type Text, t } from '../../text.ts';

/** Of the table of those that are like the municipality, in two groups. */
export const peersFinding = (municipality: Municipality): Text =>
  t`Municipalities similar to ${subjectName(municipality)}`;

/** How its groups were chosen. */
export const peersMeasure = ({ latestYear }: Municipality): Text =>
  t`The nearest in rate per 1,000 inhabitants, unrounded, and in number of people in homelessness, ${String(latestYear)}. Where several are equally near in number, those most similar per inhabitant are shown.`;

const municipalities = (count: number): Text => capitalise(t`${numberInText(count)} municipalities`);

/** `the nearest is Ishøj`, `the nearest are Ishøj and Køge` */
const nearestAre = (names: readonly string[]): Text =>
  t`the nearest ${names.length === 1 ? 'is' : 'are'} ${joinWords(names)}`;

export const almostSameRate = (count: number): Text =>
  t`${municipalities(count)} with almost the same rate per inhabitant`;
export const nearestInRate = (count: number): Text =>
  t`The ${numberInText(count)} municipalities nearest in rate per inhabitant`;

export const sameCount = (count: number): Text =>
  t`${municipalities(count)} with the same number of people in homelessness`;
export const almostSameCount = (count: number): Text =>
  t`${municipalities(count)} with almost the same number of people in homelessness`;
export const nearestInCount = (count: number): Text =>
  t`The ${numberInText(count)} municipalities nearest in number of people in homelessness`;
export const noneNearInCount = ({ genitive }: Municipality, nearest: readonly string[]): Text =>
  t`None is close to ${genitive} number of people in homelessness; ${nearestAre(nearest)}`;

/** What stands instead of the table where the rate is not compared: it is one person's, or doubted. */
export const noRatePeers = (municipality: Municipality): Text =>
  isOfOne(municipality)
    ? t`We do not compare a rate that rests on one person, so we do not show here which municipalities are close.`
    : t`The rate per inhabitant carries a caveat, so we do not show here which municipalities are close.`;

export const neighboursColumns = (years: readonly string[], hasTriangles: boolean): Text =>
  t`People in homelessness in ${joinWords(years)}, and number per 1,000 inhabitants. Neighbours are the municipalities that share a land border.${hasTriangles ? ` ${TRIANGLE_NOTE}` : ''}`;

/** The line that opens the list of the whole region. @param members all of its municipalities */
export const regionPeersHeading = (region: Region, members: readonly Municipality[]): Text =>
  t`All ${number(members.length)} municipalities in ${region.name}`;

/** What the list's figures are. */
export const regionPeersMeasure = (region: Region, members: readonly Municipality[]): Text =>
  t`Number of people in homelessness and number per 1,000 inhabitants, ${String(region.latestYear)}. * marked in the report: ${number(region.flaggedCount)} of ${number(members.length)}.`;

/** Those that the report marks though their rates lie at most at 1. */
export function starredBelow(names: readonly string[]): Text {
  const [has, is] = names.length === 1 ? ['has', 'is'] : ['have', 'are'];
  return t`${joinWords(names)} ${has} the report’s asterisk because the report prints ${printedRate(FLAG_THRESHOLD)}, but ${is} not above ${ofScale(LINE)}.`;
}

export function leftOut(names: readonly string[]): Text {
  const [are, their] =
    names.length === 1
      ? ['is', 'its rate per inhabitant carries']
      : ['are', 'their rates per inhabitant carry'];
  return t`${joinWords(names)} ${are} not included among the nearest because ${their} a caveat.`;
}
