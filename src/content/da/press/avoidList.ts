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

const CAUSE: Text = t`hvorfor tallet er, som det er, eller hvem der har æren eller skylden. Det viser tallene ikke.`;

/** One week is not a year. */
function ofOneWeek(record: Counted): Text {
  const { year, persons } = latestCount(record.counts);
  if (persons <= 1)
    return t`at ${persons === 0 ? 'ingen' : 'kun ét menneske'} »var i hjemløshed i ${String(year)}«. Tallet gælder én uge.`;
  return t`at så mange »var i hjemløshed i ${String(year)}«. Tallet gælder én uge. Gang det heller ikke med ${figure(OVER_A_YEAR_FACTOR, '2,5')}: Det skøn gælder kun hele landet.`;
}

/** A rise or a fall that chance may give. */
function ofChance(record: Counted): Text | null {
  const development = developmentOf(record);
  if (development === null || development.change.persons === 0 || isNotable(development.change)) return null;
  const { change } = development;
  const why = isOnePerson(development) ? 'Det er ét menneske.' : 'Forskellen kan være tilfældig.';
  return t`at hjemløsheden er ${change.persons > 0 ? 'steget' : 'faldet'} fra ${String(change.fromYear)} til ${String(change.toYear)}. ${why}`;
}

/** A percentage of few. */
function ofFew(record: Counted): Text | null {
  const development = developmentOf(record);
  if (development === null) return null;
  const { previous, latest, change } = development;
  if (previous.persons >= SMALL_BASE_BELOW || change.persons === 0) return null;
  return change.percent === null
    ? t`ændringen i procent. Den kan ikke regnes ud fra nul. Skriv, at det gik fra ${number(previous.persons)} til ${number(latest.persons)}.`
    : t`»${percent(Math.abs(change.percent))} ${change.persons > 0 ? 'flere' : 'færre'}« alene. Skriv, at det gik fra ${number(previous.persons)} til ${number(latest.persons)}.`;
}

const listed = ({ from, to }: RankRange, of: number, isOne: boolean): Text =>
  from === to || isOne
    ? t`at kommunen har en plads på en liste over bedste eller værste.`
    : t`at kommunen er »nr.« noget på en liste over bedste eller værste. Regnes tilfældige udsving med, kan pladsen blandt de ${number(of)} være ${rangeWords({ from, to })}.`;

/** What its own print or mark would lead astray to. */
function ofPrint(municipality: Municipality): Text | null {
  const { rate: own } = municipality;
  if (isDoubted(municipality))
    return t`tallet pr. indbygger uden forbeholdet, og ikke andre forklaringer end den, forbeholdet giver.`;
  if (isMisprinted(municipality))
    return t`det tal pr. indbygger, som rapporten trykker. Det kan ikke passe; af antallet og folketallet bliver det ${rate(own)}.`;
  return isStarredBelow(municipality)
    ? t`at ${subjectName(municipality)} ligger over ${LINE_IN_WORDS} pr. 1.000, fordi rapporten sætter sin stjerne. Uden afrunding er tallet ${rate(own)}.`
    : null;
}

/** Neighbours whose rate may not be named bare. */
function ofNeighbours(neighbours: readonly Municipality[]): Text | null {
  const doubted = neighbours.filter((other) => isDoubted(other));
  return doubted.length === 0
    ? null
    : t`en sammenligning med ${joinWords(sortedNames(doubted))}, hvis tal har et forbehold.`;
}

/** Each follows `Skriv ikke`. @param range of its rank among all */
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
    t`en rangliste over kommunerne. De fleste pladser kan skyldes tilfældige udsving.`,
  ].filter((text) => text !== null);
