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
 * `nr. 3–21` of so many. @param range ranks, 1 being the highest rate @param doubted whether the rate is
 */
export function rankFigure(
  { from, to }: { readonly from: number; readonly to: number },
  of: number,
  doubted: boolean,
): SheetFigure {
  const places = from === to ? String(from) : `${String(from)}–${String(to)}`;
  return {
    figure: `nr.\u00a0${places}`,
    label: t`af ${number(of)}, flest pr. indbygger først`,
    note: doubted ? 'med forbehold' : 'med usikkerheden regnet med',
  };
}
