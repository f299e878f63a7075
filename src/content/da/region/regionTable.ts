import type { Count, Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { number, people, rate } from '../../values.ts';
import { type Text, t } from '../../text.ts';

/** The finding of a region's table: `5 af 17 kommuner i Region Sjælland er markeret i rapporten`. */
export const regionTableFinding = ({ name, flaggedCount, municipalityCodes }: Region): Text =>
  t`${number(flaggedCount)} af ${number(municipalityCodes.length)} kommuner i ${name} er markeret i rapporten`;

/** A region in one line: `855 mennesker, 1,0 pr. 1.000 indbyggere. 5 af 17 kommuner er markeret.` */
export const regionSummary = (region: Region): Text =>
  t`${people(latestCount(region.counts).persons)}, ${rate(region.rate)} pr. 1.000 indbyggere. ${number(region.flaggedCount)}\u00a0af\u00a0${number(region.municipalityCodes.length)}\u00a0kommuner er markeret.`;

export const regionTitle = (name: string, { year, persons }: Pick<Count, 'year' | 'persons'>): Text =>
  t`${name}: ${people(persons)} i hjemløshed i én uge i ${String(year)}`;
export const regionDescription = (counted: Text): Text =>
  t`${counted} Se kort og tabel over regionens kommuner.`;
