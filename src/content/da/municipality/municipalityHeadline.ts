import type { Municipality } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { chanceClause } from '../chanceWords.ts';
import { type Development, developmentOf, isOnePerson } from '../../development.ts';
import { people } from '../figures.ts';
import { capitalise } from '../../language/capitalise.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, t } from '../../text.ts';

const inAWeek = (year: string): string => `i hjemløshed i én uge i ${year}`;

function developed(development: Development): Text {
  const { latest, previous, change, direction } = development;
  const [year, before] = [String(latest.year), String(previous.year)];
  const counted = capitalise(t`${people(latest.persons)} ${inAWeek(year)}`);
  const chance = chanceClause(direction, change.verdict);
  switch (direction) {
    case 'nobody':
      return t`Ingen er registreret ${inAWeek(year)}, heller ikke i ${before}.`;
    case 'same':
      return t`${counted}, lige så mange som i ${before}.`;
    case 'appeared':
      return isOnePerson(development)
        ? t`${counted}, ingen i ${before}.`
        : t`${counted}. I ${before} var der ingen, ${chance}.`;
    case 'gone':
      return isOnePerson(development)
        ? t`Ingen er registreret ${inAWeek(year)}. I ${before} var der ${people(previous.persons)}.`
        : t`Ingen er registreret ${inAWeek(year)}. I ${before} var der ${people(previous.persons)}, ${chance}.`;
    case 'rise':
    case 'fall':
      return t`${counted}. Det er ${moreOrFewer(change.persons)} end i ${before}, ${chance}.`;
  }
}

/** The line under the name: the newest count, the change, and whether chance could give it. */
export function municipalityHeadline(municipality: Municipality): Text {
  const development = developmentOf(municipality);
  if (development !== null) return developed(development);
  const { year, persons } = latestCount(municipality.counts);
  return persons === 0
    ? t`Ingen er registreret ${inAWeek(String(year))}.`
    : capitalise(t`${people(persons)} ${inAWeek(String(year))}.`);
}
