import { number } from '../values.ts';
import { rankFigureWords } from '#words/sheet/rankFigureWords.ts';
import type { Text } from '../text.ts';

/** A large figure of a sheet. */
export interface SheetFigure {
  readonly figure: string;
  readonly label: Text;
  /** Empty where there is nothing to know with it. */
  readonly note: string;
}

/** @param range ranks, 1 being the highest rate @param of how many @param doubted whether the rate is */
export function rankFigure(
  { from, to }: { readonly from: number; readonly to: number },
  of: number,
  doubted: boolean,
): SheetFigure {
  return {
    figure: rankFigureWords.rank(from === to ? String(from) : `${String(from)}–${String(to)}`),
    label: rankFigureWords.label(number(of)),
    note: doubted ? rankFigureWords.doubted : rankFigureWords.ranged,
  };
}
