import { latestCount } from '../../domain/latest.ts';
import type { Count } from '../../domain/dataset.ts';
import { type Counted, developmentOf, mayBeChance } from '../development.ts';
import { chanceClause } from './chanceWords.ts';
import { number, people } from '../values.ts';
import { moreOrFewer } from './language/peopleInWords.ts';
import { type Text, t } from '../text.ts';

/** `44 mennesker i hjemløshed i én uge i 2024`. */
export const counted = ({ persons, year }: Count): Text =>
  persons === 0
    ? t`ingen registreret i hjemløshed i én uge i ${String(year)}`
    : t`${people(persons)} i hjemløshed i én uge i ${String(year)}`;

/** `Albertslund: 44 mennesker i hjemløshed, otte færre end i 2022, men faldet kan være tilfældigt`. @param name as the subject of a sentence */
export function countHeading(name: string, record: Counted): Text {
  const development = developmentOf(record);
  if (development === null) return t`${name}: ${counted(latestCount(record.counts))}`;
  const { latest, previous, change, direction } = development;
  const before = String(previous.year);
  const chance = mayBeChance(development) ? `, ${chanceClause(direction, change.verdict)}` : '';
  switch (direction) {
    case 'nobody':
      return t`${name}: ingen registreret i hjemløshed, hverken i ${before} eller i ${String(latest.year)}`;
    case 'same':
      return t`${name}: ${people(latest.persons)} i hjemløshed, lige så mange som i ${before}`;
    case 'appeared':
      return t`${name}: ${people(latest.persons)} i hjemløshed, ingen i ${before}${chance}`;
    case 'gone':
      return t`${name}: ingen registreret i hjemløshed, ${number(previous.persons)} i ${before}${chance}`;
    case 'rise':
    case 'fall':
      return t`${name}: ${people(latest.persons)} i hjemløshed, ${moreOrFewer(change.persons)} end i ${before}${chance}`;
  }
}
