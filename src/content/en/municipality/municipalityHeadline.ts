import type { Municipality } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { chanceClause } from '../chanceWords.ts';
import { type Development, developmentOf, isOnePerson } from '../../development.ts';
import { people } from '../figures.ts';
import { capitalise } from '../../language/capitalise.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, t } from '../../text.ts';

const inAWeek = (year: string): string => `experiencing homelessness in one week in ${year}`;

function developed(development: Development): Text {
  const { latest, previous, change, direction } = development;
  const [year, before] = [String(latest.year), String(previous.year)];
  const counted = capitalise(t`${people(latest.persons)} ${inAWeek(year)}`);
  const chance = chanceClause(direction, change.verdict);
  switch (direction) {
    case 'nobody':
      return t`Nobody was registered as ${inAWeek(year)}, nor in ${before}.`;
    case 'same':
      return t`${counted}, as many as in ${before}.`;
    case 'appeared':
      return isOnePerson(development)
        ? t`${counted}, nobody in ${before}.`
        : t`${counted}. In ${before} there was nobody, ${chance}.`;
    case 'gone':
      return isOnePerson(development)
        ? t`Nobody was registered as ${inAWeek(year)}. In ${before} there was ${people(previous.persons)}.`
        : t`Nobody was registered as ${inAWeek(year)}. In ${before} there were ${people(previous.persons)}, ${chance}.`;
    case 'rise':
    case 'fall':
      return t`${counted}. That is ${moreOrFewer(change.persons)} than in ${before}, ${chance}.`;
  }
}

/** The line under the name: the newest count, the change, and whether chance could give it. */
export function municipalityHeadline(municipality: Municipality): Text {
  const development = developmentOf(municipality);
  if (development !== null) return developed(development);
  const { year, persons } = latestCount(municipality.counts);
  return persons === 0
    ? t`Nobody was registered as ${inAWeek(String(year))}.`
    : capitalise(t`${people(persons)} ${inAWeek(String(year))}.`);
}
