import type { Change, SeriesCount } from '../../../domain/dataset.ts';
import type { RankRange } from '../../../domain/rank.ts';
import type { Development } from '../../development.ts';
import { OVER_A_YEAR_FACTOR } from '../../report/overAYear.ts';
import { figure, type Text, t } from '../../text.ts';
import { number, percent, rate } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';
import { rangeWords } from '../municipality/rankWords.ts';

export const CAUSE: Text = t`why the figure is what it is, or who deserves the credit or the blame. The figures do not show that.`;

/** One week is not a year. */
export const ofTheYear = ({ year, persons }: Pick<SeriesCount, 'year' | 'persons'>): Text =>
  persons > 1
    ? t`that this many people ‘were in homelessness in ${String(year)}’. The figure is for one week. Do not multiply it by ${figure(OVER_A_YEAR_FACTOR, '2.5')} either: that estimate holds only for Denmark as a whole.`
    : t`that ${persons === 0 ? 'nobody' : 'only one person'} ‘was in homelessness in ${String(year)}’. The figure is for one week.`;

export const hasMoved = ({ persons, fromYear, toYear }: Change, isOnePerson: boolean): Text =>
  t`that homelessness ${persons > 0 ? 'rose' : 'fell'} from ${String(fromYear)} to ${String(toYear)}. ${isOnePerson ? 'The difference is one person.' : 'The difference may be due to chance.'}`;

const wentFrom = ({ previous, latest }: Development): Text =>
  t`Write that the number went from ${number(previous.persons)} to ${number(latest.persons)}.`;
export const percentageOfZero = (development: Development): Text =>
  t`the change as a percentage. It cannot be calculated from zero. ${wentFrom(development)}`;
/** @param size of the change, without its sign */
export const percentageAlone = (development: Development, size: number): Text =>
  t`‘${percent(size)} ${development.change.persons > 0 ? 'more' : 'fewer'}’ on its own. ${wentFrom(development)}`;

export const A_PLACE: Text = t`that the municipality has a place on a list of best or worst.`;
export const aRank = (range: RankRange, of: number): Text =>
  t`that the municipality is ‘number so-and-so’ on a list of best or worst. Allowing for chance variation, its rank among the ${number(of)} may be ${rangeWords(range)}.`;
export const MUNICIPALITIES_RANKED: Text = t`a ranking of the municipalities. Most of the ranks may be due to chance.`;

export const WITHOUT_CAVEAT: Text = t`the figure per inhabitant without the caveat, or any explanation other than the one that the caveat gives.`;
export const printedRateOf = (own: number): Text =>
  t`the figure per inhabitant that the report prints. It cannot be right; the number counted and the population make it ${rate(own)}.`;
export const aboveByItsStar = (name: string, own: number): Text =>
  t`that ${name} is above ${LINE_IN_WORDS} per 1,000 because the report sets its asterisk there. Without rounding, the figure is ${rate(own)}.`;
export const besideDoubted = (names: readonly string[]): Text =>
  t`a comparison with ${joinWords(names)}, whose ${names.length === 1 ? 'figure has' : 'figures have'} a caveat.`;
