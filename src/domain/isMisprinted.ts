import { roundHalfAwayFromZero } from './roundHalfAwayFromZero.ts';

/**
 * Whether the report prints another rate than follows from its count: then a remark on the rate is about
 * the print, and the unrounded rate is as good as any.
 *
 * @param printedRate with one decimal; `null`, none printed, is no misprint
 */
export const isMisprinted = ({
  rate,
  printedRate,
}: {
  readonly rate: number;
  readonly printedRate: number | null;
}): boolean => printedRate !== null && printedRate !== roundHalfAwayFromZero(rate, 1);
