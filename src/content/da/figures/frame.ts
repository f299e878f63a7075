import { formatDate } from '../../../format/formatDate.ts';
import type { Text } from '../../text.ts';

const ONE_WEEK = /øjebliksbillede(r)? fra én uge/i;

/** What every figure that stands alone says, whatever it shows. */
export const frame = {
  /** Unless a remark says so already. */
  oneWeek: ['Tallene er øjebliksbilleder fra én uge.'] as Text,
  saysOneWeek: (text: string): boolean => ONE_WEEK.test(text),
  updated: (date: string): Text => [`Senest opdateret ${formatDate(date)}.`],
} as const;
