import { number } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';
import { type Text, t } from '../../text.ts';

export const linePassageHeading = (above: number): Text =>
  t`${number(above)} kommuner ligger over ${LINE_IN_WORDS} pr. ${number(1000)}`;

/** How many it was in the count before, and who has crossed 1 since. */
export const aboveBefore = (year: number, above: number): Text =>
  t`I ${String(year)} var det ${number(above)}.`;
export const cameAbove = (names: readonly string[]): Text => t`Siden er ${joinWords(names)} kommet over.`;
export const wentBelow = (names: readonly string[]): Text => t`${joinWords(names)} er kommet under.`;
export const mayBeChance = (names: readonly string[]): Text =>
  t`For ${joinWords(names)} kan ændringen være tilfældig.`;

export const surelyOnSides = (above: number, below: number, undecided: number): Text =>
  t`Også når tilfældige udsving regnes med, ligger ${number(above)} over ${LINE_IN_WORDS} og ${number(below)} under. For de øvrige ${number(undecided)} kan det ikke siges sikkert.`;

/** Where the report's mark stands, and where though the rate lies at most at 1. */
export const markedInAll = (marked: number): Text =>
  t`Rapportens stjerne står ved ${number(marked)}, for den går efter det afrundede tal.`;
export const markedBelow = (names: readonly string[]): Text =>
  t`${joinWords(names)} har den, men ligger ikke over ${LINE_IN_WORDS}.`;
export const ABOUT_THE_MARK = 'Læs mere om markeringen';
