import type { Municipality } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { chanceClause } from '../chanceWords.ts';
import { type Development, developmentOf } from '../../development.ts';
import { people } from '../figures.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, t } from '../../text.ts';

function developed({ latest, previous, change, direction }: Development): Text {
  const [year, before] = [String(latest.year), String(previous.year)];
  const chance = chanceClause(direction, change.verdict);
  switch (direction) {
    case 'nobody':
      return t`Ingen mennesker blev talt i hjemløshed, hverken i ${before} eller i ${year}.`;
    case 'same':
      return t`${people(latest.persons)} i hjemløshed i ${year}, lige så mange som i ${before}.`;
    case 'appeared':
      return t`${people(latest.persons)} i hjemløshed i ${year}. I ${before} blev der ikke talt nogen, ${chance}.`;
    case 'gone':
      return t`Ingen mennesker blev talt i hjemløshed i ${year}. I ${before} var der ${people(previous.persons)}, ${chance}.`;
    case 'rise':
    case 'fall':
      return t`${people(latest.persons)} i hjemløshed i ${year}. Det er ${moreOrFewer(change.persons)} end i ${before}, ${chance}.`;
  }
}

/** The line under the name: the newest count, the change, and whether chance could give it. */
export function municipalityHeadline(municipality: Municipality): Text {
  const development = developmentOf(municipality);
  if (development !== null) return developed(development);
  const { year, persons } = latestCount(municipality.counts);
  return persons === 0
    ? t`Ingen mennesker blev talt i hjemløshed i ${String(year)}.`
    : t`${people(persons)} i hjemløshed i ${String(year)}.`;
}
