import type { Count } from '../../../domain/dataset.ts';
import { chanceClause } from '../chanceWords.ts';
import { type Counted, developmentOf } from '../../development.ts';
import { number, people } from '../figures.ts';
import { capitalise } from '../language/capitalise.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { latestCount } from '../../../domain/latest.ts';
import { type Text, t } from '../../text.ts';

const counted = ({ persons, year }: Count): Text =>
  persons === 0
    ? t`ingen talt i hjemløshed i ${String(year)}`
    : t`${people(persons)} i hjemløshed i ${String(year)}`;

/** `Albertslund: 44 mennesker i hjemløshed, otte færre end i 2022`. @param name as the subject of a sentence */
export function countHeading(name: string, record: Counted): Text {
  const development = developmentOf(record);
  if (development === null) return t`${name}: ${counted(latestCount(record.counts))}`;
  const { latest, previous, change, direction } = development;
  const before = String(previous.year);
  switch (direction) {
    case 'nobody':
      return t`${name}: ingen talt i hjemløshed, hverken i ${before} eller i ${String(latest.year)}`;
    case 'same':
      return t`${name}: ${people(latest.persons)} i hjemløshed, lige så mange som i ${before}`;
    case 'appeared':
      return t`${name}: ${people(latest.persons)} i hjemløshed, ingen i ${before}`;
    case 'gone':
      return t`${name}: ingen talt i hjemløshed, ${number(previous.persons)} i ${before}`;
    case 'rise':
    case 'fall':
      return t`${name}: ${people(latest.persons)} i hjemløshed, ${moreOrFewer(change.persons)} end i ${before}`;
  }
}

/**
 * `Otte færre i Albertslund end i 2022, men faldet kan være tilfældigt`.
 *
 * @param locative `i Albertslund`, `på Fanø`
 */
export function changeHeading(locative: string, record: Counted): Text {
  const development = developmentOf(record);
  if (development === null) return capitalise(t`${locative}: ${counted(latestCount(record.counts))}`);
  const { latest, previous, change, direction } = development;
  const [year, before] = [String(latest.year), String(previous.year)];
  const clause = chanceClause(direction, change.verdict);
  switch (direction) {
    case 'nobody':
      return t`Ingen talt ${locative}, hverken i ${before} eller i ${year}`;
    case 'same':
      return t`Lige så mange ${locative} i ${year} som i ${before}`;
    case 'appeared':
      return t`Ingen ${locative} i ${before}, ${people(latest.persons)} i ${year}, ${clause}`;
    case 'gone':
      return t`${capitalise([people(previous.persons)])} ${locative} i ${before}, ingen i ${year}, ${clause}`;
    case 'rise':
    case 'fall':
      return t`${capitalise([moreOrFewer(change.persons)])} ${locative} end i ${before}, ${clause}`;
  }
}
