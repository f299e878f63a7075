import type { Count, Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { number, people, rate } from '../../values.ts';
import { type Text, t } from '../../text.ts';

const isOrAre = ({ flaggedCount }: Region): string => (flaggedCount === 1 ? 'is' : 'are');

/** The finding of a region's table: `5 of 17 municipalities in Region Sjælland are marked in the report`. */
export const regionTableFinding = (region: Region): Text =>
  t`${number(region.flaggedCount)} of ${number(region.municipalityCodes.length)} municipalities in ${region.name} ${isOrAre(region)} marked in the report`;

/** A region in one line: `855 people, 1.0 per 1,000 inhabitants. 5 of 17 municipalities are marked.` */
export const regionSummary = (region: Region): Text =>
  t`${people(latestCount(region.counts).persons)}, ${rate(region.rate)} per 1,000 inhabitants. ${number(region.flaggedCount)}\u00a0of\u00a0${number(region.municipalityCodes.length)}\u00a0municipalities ${isOrAre(region)} marked.`;

export const regionTitle = (name: string, { year, persons }: Pick<Count, 'year' | 'persons'>): Text =>
  t`${name}: ${people(persons)} in homelessness in one week in ${String(year)}`;
export const regionDescription = (counted: Text): Text =>
  t`${counted} See a map and a table of the region’s municipalities.`;
