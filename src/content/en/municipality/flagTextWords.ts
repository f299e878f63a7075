import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { number, printedRate } from '../../values.ts';
import { type Text, strong, t } from '../../text.ts';

export const markedInReport = (marked: number, of: number): Text =>
  t`${strong('Marked in the report,')} like the ${number(marked)} of ${number(of)} municipalities that it prints with ${printedRate(FLAG_THRESHOLD)} or more per 1,000.`;
