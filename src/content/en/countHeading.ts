import { latestCount } from '../../domain/latest.ts';
import type { Count } from '../../domain/dataset.ts';
import { type Counted, developmentOf, mayBeChance } from '../development.ts';
import { PERHAPS_BY_CHANCE } from './chanceWords.ts';
import { number, people } from '../values.ts';
import { moreOrFewer } from './language/peopleInWords.ts';
import { type Text, t } from '../text.ts';

/** `44 people in homelessness in one week in 2024`. */
export const counted = ({ persons, year }: Count): Text =>
  persons === 0
    ? t`nobody registered as experiencing homelessness in one week in ${String(year)}`
    : t`${people(persons)} in homelessness in one week in ${String(year)}`;

/** `Albertslund: 44 people in homelessness, eight fewer than in 2022, perhaps by chance`. @param name as the subject of a sentence */
export function countHeading(name: string, record: Counted): Text {
  const development = developmentOf(record);
  if (development === null) return t`${name}: ${counted(latestCount(record.counts))}`;
  const { latest, previous, change, direction } = development;
  const before = String(previous.year);
  const chance = mayBeChance(development) ? PERHAPS_BY_CHANCE : '';
  switch (direction) {
    case 'nobody':
      return t`${name}: nobody registered as experiencing homelessness in either ${before} or ${String(latest.year)}`;
    case 'same':
      return t`${name}: ${people(latest.persons)} in homelessness, as many as in ${before}`;
    case 'appeared':
      return t`${name}: ${people(latest.persons)} in homelessness, nobody in ${before}${chance}`;
    case 'gone':
      return t`${name}: nobody registered as experiencing homelessness, ${number(previous.persons)} in ${before}${chance}`;
    case 'rise':
    case 'fall':
      return t`${name}: ${people(latest.persons)} in homelessness, ${moreOrFewer(change.persons)} than in ${before}${chance}`;
  }
}
