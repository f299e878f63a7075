import { type Text, t } from '../../text.ts';
import { number } from '../figures.ts';

/** A large figure of a sheet. */
export interface SheetFigure {
  readonly figure: string;
  readonly label: Text;
  /** Empty where there is nothing to know with it. */
  readonly note: string;
}

/**
 * `no. 3–21` of so many. @param range ranks, 1 being the highest rate @param doubted whether the rate is
 */
export function rankFigure(
  { from, to }: { readonly from: number; readonly to: number },
  of: number,
  doubted: boolean,
): SheetFigure {
  const places = from === to ? String(from) : `${String(from)}–${String(to)}`;
  return {
    figure: `no.\u00a0${places}`,
    label: t`of ${number(of)}, most per inhabitant first`,
    note: doubted ? 'with a caveat' : 'allowing for the uncertainty',
  };
}
