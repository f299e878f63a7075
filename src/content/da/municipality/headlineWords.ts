import type { SeriesCount } from '../../../domain/dataset.ts';
import type { Development } from '../../development.ts';
import { chanceClause } from '../chanceWords.ts';
import { people } from '../../values.ts';
import { capitalise } from '../../language/capitalise.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, t } from '../../text.ts';

type Found = Pick<SeriesCount, 'persons' | 'year'>;

const inAWeek = (year: number): string => `i hjemløshed i én uge i ${String(year)}`;
const counted = ({ persons, year }: Found): Text => capitalise(t`${people(persons)} ${inAWeek(year)}`);
const nobody = (year: number): Text => t`Ingen er registreret ${inAWeek(year)}`;

export const countedInWeek = (found: Found): Text => t`${counted(found)}.`;
export const nobodyInWeek = (year: number): Text => t`${nobody(year)}.`;

export const nobodyAgain = (year: number, before: number): Text =>
  t`${nobody(year)}, heller ikke i ${String(before)}.`;
export const asManyAs = (found: Found, before: number): Text =>
  t`${counted(found)}, lige så mange som i ${String(before)}.`;
/** @param chance whether it may be chance; `null` of one person */
export const nobodyUntilNow = (found: Found, before: number, chance: string | null): Text =>
  chance === null
    ? t`${counted(found)}, ingen i ${String(before)}.`
    : t`${counted(found)}. I ${String(before)} var der ingen, ${chance}.`;
/** @param chance whether it may be chance; `null` of one person */
export const nobodyAnyMore = (year: number, before: Found, chance: string | null): Text =>
  t`${nobody(year)}. I ${String(before.year)} var der ${people(before.persons)}${chance === null ? '' : `, ${chance}`}.`;
export const moreOrFewerThan = ({ latest, previous, change, direction }: Development): Text =>
  t`${counted(latest)}. Det er ${moreOrFewer(change.persons)} end i ${String(previous.year)}, ${chanceClause(direction, change.verdict)}.`;
