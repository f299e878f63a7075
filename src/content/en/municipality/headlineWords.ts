import type { SeriesCount } from '../../../domain/dataset.ts';
import type { Development } from '../../development.ts';
import { chanceClause } from '../chanceWords.ts';
import { people } from '../../values.ts';
import { capitalise } from '../../language/capitalise.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, t } from '../../text.ts';

type Found = Pick<SeriesCount, 'persons' | 'year'>;

const inAWeek = (year: number): string => `experiencing homelessness in one week in ${String(year)}`;
const counted = ({ persons, year }: Found): Text => capitalise(t`${people(persons)} ${inAWeek(year)}`);
const nobody = (year: number): Text => t`Nobody was registered as ${inAWeek(year)}`;

export const countedInWeek = (found: Found): Text => t`${counted(found)}.`;
export const nobodyInWeek = (year: number): Text => t`${nobody(year)}.`;

export const nobodyAgain = (year: number, before: number): Text =>
  t`${nobody(year)}, nor in ${String(before)}.`;
export const asManyAs = (found: Found, before: number): Text =>
  t`${counted(found)}, as many as in ${String(before)}.`;
/** @param chance whether it may be chance; `null` of one person */
export const nobodyUntilNow = (found: Found, before: number, chance: string | null): Text =>
  chance === null
    ? t`${counted(found)}, nobody in ${String(before)}.`
    : t`${counted(found)}. In ${String(before)} there was nobody, ${chance}.`;
/** @param chance whether it may be chance; `null` of one person */
export const nobodyAnyMore = (year: number, before: Found, chance: string | null): Text =>
  chance === null
    ? t`${nobody(year)}. In ${String(before.year)} there was ${people(before.persons)}.`
    : t`${nobody(year)}. In ${String(before.year)} there were ${people(before.persons)}, ${chance}.`;
export const moreOrFewerThan = ({ latest, previous, change, direction }: Development): Text =>
  t`${counted(latest)}. That is ${moreOrFewer(change.persons)} than in ${String(previous.year)}, ${chanceClause(direction, change.verdict)}.`;
