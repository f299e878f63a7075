import { formatDate } from '../../../format/formatDate.ts';
import type { Text } from '../../text.ts';

const ONE_WEEK = /snapshots? (?:of|from) (?:one|a single) week/i;

/** What every figure that stands alone says, whatever it shows. */
export const frame = {
  /** Unless a remark says so already. */
  oneWeek: ['The figures are snapshots of one week.'] as Text,
  saysOneWeek: (text: string): boolean => ONE_WEEK.test(text),
  updated: (date: string): Text => [`Last updated ${formatDate(date)}.`],
} as const;
