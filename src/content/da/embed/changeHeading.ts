import { counted } from '../countHeading.ts';
import { chanceClause } from '../chanceWords.ts';
import { type Counted, developmentOf } from '../../development.ts';
import { people } from '../figures.ts';
import { capitalise } from '../language/capitalise.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { latestCount } from '../../../domain/latest.ts';
import { type Text, t } from '../../text.ts';

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
