import type { Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { number, rate } from '../../values.ts';
import { type Text, t } from '../../text.ts';

/** Of a region that has been taken over: what its last count said, and where its municipalities are now. */
export const formerRegionLead = (region: Region): Text =>
  t`${region.name} is no longer a region. In the last count, in one week in ${String(region.latestYear)}, ${number(latestCount(region.counts).persons)} people were counted as experiencing homelessness, ${rate(region.rate)} per 1,000 inhabitants.`;

export const FORMER_COUNTS_CAPTION =
  'People experiencing homelessness in the region, for as long as it existed';
export const FORMER_COUNTS_HEAD = ['Count', 'People'] as const;
export const WHERE_NOW = 'The regions now';
