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
  t`Kommuner, der ligner ${subjectName(municipality)}`;

/** How its groups were chosen. */
export const peersMeasure = ({ latestYear }: Municipality): Text =>
  t`De nærmeste i antal pr. 1.000 indbyggere, uden afrunding, og i antal mennesker, ${String(latestYear)}. Står flere lige i antal, er det dem, der ligner mest pr. indbygger.`;

const municipalities = (count: number): Text => capitalise(t`${numberInText(count)} kommuner`);

export const almostSameRate = (count: number): Text =>
  t`${municipalities(count)} med næsten samme tal pr. indbygger`;
export const nearestInRate = (count: number): Text =>
  t`De ${numberInText(count)} kommuner, der ligger nærmest pr. indbygger`;

export const sameCount = (count: number): Text => t`${municipalities(count)} med samme antal`;
export const almostSameCount = (count: number): Text => t`${municipalities(count)} med næsten samme antal`;
export const nearestInCount = (count: number): Text =>
  t`De ${numberInText(count)} kommuner, der ligger nærmest i antal`;
export const noneNearInCount = (municipality: Municipality, nearest: readonly string[]): Text =>
  t`Ingen ligner ${subjectName(municipality)} i antal; nærmest er ${joinWords(nearest)}`;

/** What stands instead of the table where the rate is not compared: it is one person's, or doubted. */
export const noRatePeers = (municipality: Municipality): Text =>
  isOfOne(municipality)
    ? t`Et tal, der bygger på ét menneske, sammenligner vi ikke, så her viser vi ikke, hvem der ligger tæt på.`
    : t`Tallet pr. indbygger har et forbehold, så her viser vi ikke, hvem der ligger tæt på.`;

export const neighboursColumns = (years: readonly string[], hasTriangles: boolean): Text =>
  t`Mennesker i hjemløshed ${joinWords(years)} og antal pr. 1.000 indbyggere. Naboer er de kommuner, der deler grænse på land.${hasTriangles ? ` ${TRIANGLE_NOTE}` : ''}`;

/** The line that opens the list of the whole region. @param members all of its municipalities */
export const regionPeersHeading = (region: Region, members: readonly Municipality[]): Text =>
  t`Alle ${number(members.length)} kommuner i ${region.name}`;

/** What the list's figures are. */
export const regionPeersMeasure = (region: Region, members: readonly Municipality[]): Text =>
  t`Antal mennesker i hjemløshed og antal pr. 1.000 indbyggere, ${String(region.latestYear)}. * markeret i rapporten: ${number(region.flaggedCount)} af ${number(members.length)}.`;

/** Those that the report marks though their rates lie at most at 1. */
export const starredBelow = (names: readonly string[]): Text =>
  t`${joinWords(names)} har rapportens stjerne, fordi den trykker ${printedRate(FLAG_THRESHOLD)}, men ligger ikke over ${ofScale(LINE)}.`;

export const leftOut = (names: readonly string[]): Text =>
  t`${joinWords(names)} er ikke med blandt de nærmeste, fordi ${names.length === 1 ? 'tallet' : 'tallene'} pr. indbygger har et forbehold.`;
