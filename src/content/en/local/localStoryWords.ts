import type { Development } from '../../development.ts';
import { chanceClause } from '../chanceWords.ts';
import { number, people } from '../../values.ts';
import { capitalise } from '../../language/capitalise.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Part, type Text, t } from '../../text.ts';

/** `44 of the 5,989 people belong to Albertslund Municipality.` */
export function ofAllPeople(persons: number, all: number, officialName: string): Text {
  const those = t`the ${number(all)} people ${persons === 1 ? 'belongs' : 'belong'} to ${officialName}`;
  if (persons === 0) return t`None of ${those}.`;
  return persons === 1 ? t`One of ${those}.` : t`${number(persons)} of ${those}.`;
}

/** `That is 1.6 per 1,000 inhabitants, compared with just above 1 in Denmark as a whole.` */
export const rateBesideCountry = (own: Part, ofCountry: Part): Text =>
  t`That is ${own} per 1,000 inhabitants, compared with ${ofCountry} in Denmark as a whole.`;

/** `Eight fewer were counted than in 2022, but the fall may be due to chance.` */
export function changedSince({ change, previous, direction }: Development): Text {
  const were = Math.abs(change.persons) === 1 ? 'was' : 'were';
  return t`${capitalise([moreOrFewer(change.persons)])} ${were} counted than in ${String(previous.year)}, ${chanceClause(direction, change.verdict)}.`;
}

export const HOME_MUNICIPALITY: Text = t`People are counted in their home municipality, even when they sleep in another.`;
export const ONLY_OF_THE_COUNTRY: Text = t`The report gives where people stayed, and their age, only for Denmark as a whole.`;

/** `In Albertslund, 44 people were counted.` */
export function countedHere(locative: string, persons: number): Text {
  const where = capitalise([locative]);
  return persons === 0
    ? t`${where}, nobody was registered.`
    : t`${where}, ${people(persons)} ${persons === 1 ? 'was' : 'were'} counted.`;
}

/** Where links lead. */
export const seePageOn = (name: string): string => `See the full page on ${name}`;
export const seeCurveFrom = (year: number): string => `See the municipality’s own curve from ${String(year)}`;
export const findRowIn = (region: string): string => `Find the municipality’s row in the table for ${region}`;

export const experienceFrom = (name: string): string => `Experience from ${name}`;
export const cautionsFor = (name: string): string => `When you read the figures for ${name}`;
