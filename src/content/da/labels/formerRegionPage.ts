import type { Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { number, rate } from '../../values.ts';
import { type Text, t } from '../../text.ts';

/** Of a region that has been taken over: what its last count said, and where its municipalities are now. */
export const formerRegionLead = (region: Region): Text =>
  t`${region.name} er ikke længere en region. Ved den sidste optælling, i én uge i ${String(region.latestYear)}, blev der talt ${number(latestCount(region.counts).persons)} mennesker i hjemløshed, ${rate(region.rate)} pr. 1.000 indbyggere.`;

export const FORMER_COUNTS_CAPTION = 'Mennesker i hjemløshed i regionen, så længe den bestod';
export const FORMER_COUNTS_HEAD = ['Optælling', 'Mennesker'] as const;
export const WHERE_NOW = 'Regionerne nu';
