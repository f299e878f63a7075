import type { Change, SeriesCount } from '../../../domain/dataset.ts';
import type { RankRange } from '../../../domain/rank.ts';
import type { Development } from '../../development.ts';
import { OVER_A_YEAR_FACTOR } from '../../report/overAYear.ts';
import { figure, type Text, t } from '../../text.ts';
import { number, percent, rate } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';
import { rangeWords } from '../municipality/rankWords.ts';

export const CAUSE: Text = t`hvorfor tallet er, som det er, eller hvem der har æren eller skylden. Det viser tallene ikke.`;

/** One week is not a year. */
export const ofTheYear = ({ year, persons }: Pick<SeriesCount, 'year' | 'persons'>): Text =>
  persons > 1
    ? t`at så mange »var i hjemløshed i ${String(year)}«. Tallet gælder én uge. Gang det heller ikke med ${figure(OVER_A_YEAR_FACTOR, '2,5')}: Det skøn gælder kun hele landet.`
    : t`at ${persons === 0 ? 'ingen' : 'kun ét menneske'} »var i hjemløshed i ${String(year)}«. Tallet gælder én uge.`;

export const hasMoved = ({ persons, fromYear, toYear }: Change, isOnePerson: boolean): Text =>
  t`at hjemløsheden er ${persons > 0 ? 'steget' : 'faldet'} fra ${String(fromYear)} til ${String(toYear)}. ${isOnePerson ? 'Det er ét menneske.' : 'Forskellen kan være tilfældig.'}`;

const wentFrom = ({ previous, latest }: Development): Text =>
  t`Skriv, at det gik fra ${number(previous.persons)} til ${number(latest.persons)}.`;
export const percentageOfZero = (development: Development): Text =>
  t`ændringen i procent. Den kan ikke regnes ud fra nul. ${wentFrom(development)}`;
/** @param size of the change, without its sign */
export const percentageAlone = (development: Development, size: number): Text =>
  t`»${percent(size)} ${development.change.persons > 0 ? 'flere' : 'færre'}« alene. ${wentFrom(development)}`;

export const A_PLACE: Text = t`at kommunen har en plads på en liste over bedste eller værste.`;
export const aRank = (range: RankRange, of: number): Text =>
  t`at kommunen er »nr.« noget på en liste over bedste eller værste. Regnes tilfældige udsving med, kan pladsen blandt de ${number(of)} være ${rangeWords(range)}.`;
export const MUNICIPALITIES_RANKED: Text = t`en rangliste over kommunerne. De fleste pladser kan skyldes tilfældige udsving.`;

export const WITHOUT_CAVEAT: Text = t`tallet pr. indbygger uden forbeholdet, og ikke andre forklaringer end den, forbeholdet giver.`;
export const printedRateOf = (own: number): Text =>
  t`det tal pr. indbygger, som rapporten trykker. Det kan ikke passe; af antallet og folketallet bliver det ${rate(own)}.`;
export const aboveByItsStar = (name: string, own: number): Text =>
  t`at ${name} ligger over ${LINE_IN_WORDS} pr. 1.000, fordi rapporten sætter sin stjerne. Uden afrunding er tallet ${rate(own)}.`;
export const besideDoubted = (names: readonly string[]): Text =>
  t`en sammenligning med ${joinWords(names)}, hvis tal har et forbehold.`;
