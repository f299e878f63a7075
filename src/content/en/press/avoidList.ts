import { SMALL_BASE_BELOW } from '../../../domain/change.ts';
import type { Municipality } from '../../../domain/dataset.ts';
import { isNotable } from '../../../domain/isNotable.ts';
import { isStarredBelow } from '../../../domain/isStarredBelow.ts';
import { isMisprinted } from '../../../domain/isMisprinted.ts';
import { latestCount } from '../../../domain/latest.ts';
import { isDoubted } from '../../../domain/peers.ts';
import type { RankRange } from '../../../domain/rank.ts';
import { type Counted, developmentOf, isOnePerson } from '../../development.ts';
import { isOfOne } from '../../../domain/isOfOne.ts';
import { figure, type Text, t } from '../../text.ts';
import { number, percent, rate } from '../figures.ts';
import { rangeWords } from '../municipality/rankWords.ts';
import { joinWords } from '../language/joinWords.ts';
import { sortedNames, subjectName } from '../names.ts';
import { OVER_A_YEAR_FACTOR } from '../../report/overAYear.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

const CAUSE: Text = t`why the figure is what it is, or who deserves the credit or the blame. The figures do not show that.`;

/** One week is not a year. */
function ofOneWeek(record: Counted): Text {
  const { year, persons } = latestCount(record.counts);
  if (persons <= 1)
    return t`that ${persons === 0 ? 'nobody' : 'only one person'} ‘was in homelessness in ${String(year)}’. The figure is for one week.`;
  return t`that this many people ‘were in homelessness in ${String(year)}’. The figure is for one week. Do not multiply it by ${figure(OVER_A_YEAR_FACTOR, '2.5')} either: that estimate holds only for Denmark as a whole.`;
}

/** A rise or a fall that chance may give. */
function ofChance(record: Counted): Text | null {
  const development = developmentOf(record);
  if (development === null || development.change.persons === 0 || isNotable(development.change)) return null;
  const { change } = development;
  const why = isOnePerson(development)
    ? 'The difference is one person.'
    : 'The difference may be due to chance.';
  return t`that homelessness ${change.persons > 0 ? 'rose' : 'fell'} from ${String(change.fromYear)} to ${String(change.toYear)}. ${why}`;
}

/** A percentage of few. */
function ofFew(record: Counted): Text | null {
  const development = developmentOf(record);
  if (development === null) return null;
  const { previous, latest, change } = development;
  if (previous.persons >= SMALL_BASE_BELOW || change.persons === 0) return null;
  return change.percent === null
    ? t`the change as a percentage. It cannot be calculated from zero. Write that the number went from ${number(previous.persons)} to ${number(latest.persons)}.`
    : t`‘${percent(Math.abs(change.percent))} ${change.persons > 0 ? 'more' : 'fewer'}’ on its own. Write that the number went from ${number(previous.persons)} to ${number(latest.persons)}.`;
}

const listed = ({ from, to }: RankRange, of: number, isOne: boolean): Text =>
  from === to || isOne
    ? t`that the municipality has a place on a list of best or worst.`
    : t`that the municipality is ‘number so-and-so’ on a list of best or worst. Allowing for chance variation, its rank among the ${number(of)} may be ${rangeWords({ from, to })}.`;

/** What its own print or mark would lead astray to. */
function ofPrint(municipality: Municipality): Text | null {
  const { rate: own } = municipality;
  if (isDoubted(municipality))
    return t`the figure per inhabitant without the caveat, or any explanation other than the one that the caveat gives.`;
  if (isMisprinted(municipality))
    return t`the figure per inhabitant that the report prints. It cannot be right; the number counted and the population make it ${rate(own)}.`;
  return isStarredBelow(municipality)
    ? t`that ${subjectName(municipality)} is above ${LINE_IN_WORDS} per 1,000 because the report sets its asterisk there. Without rounding, the figure is ${rate(own)}.`
    : null;
}

/** Neighbours whose rate may not be named bare. */
function ofNeighbours(neighbours: readonly Municipality[]): Text | null {
  const doubted = neighbours.filter((other) => isDoubted(other));
  return doubted.length === 0
    ? null
    : t`a comparison with ${joinWords(sortedNames(doubted))}, whose ${doubted.length === 1 ? 'figure has' : 'figures have'} a caveat.`;
}

/** Each follows `Do not write`. @param range of its rank among all */
export const avoidedAbout = (
  municipality: Municipality,
  neighbours: readonly Municipality[],
  range: RankRange,
  of: number,
): Text[] =>
  [
    CAUSE,
    ofOneWeek(municipality),
    ofChance(municipality),
    ofFew(municipality),
    isDoubted(municipality) ? null : listed(range, of, isOfOne(municipality)),
    ofPrint(municipality),
    ofNeighbours(neighbours),
  ].filter((text) => text !== null);

/** The same of a region. */
export const avoidedAboutRegion = (record: Counted): Text[] =>
  [
    CAUSE,
    ofOneWeek(record),
    ofChance(record),
    t`a ranking of the municipalities. Most of the ranks may be due to chance.`,
  ].filter((text) => text !== null);
