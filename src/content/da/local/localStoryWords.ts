import type { Development } from '../../development.ts';
import { chanceClause } from '../chanceWords.ts';
import { number, people } from '../../values.ts';
import { capitalise } from '../../language/capitalise.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Part, type Text, t } from '../../text.ts';

/** `44 af de 5.989 mennesker hører til i Albertslund Kommune.` */
export function ofAllPeople(persons: number, all: number, officialName: string): Text {
  const those = t`de ${number(all)} mennesker hører til i ${officialName}`;
  if (persons === 0) return t`Ingen af ${those}.`;
  return persons === 1 ? t`Én af ${those}.` : t`${number(persons)} af ${those}.`;
}

/** `Det er 1,6 pr. 1.000 indbyggere mod lige over 1 i hele landet.` */
export const rateBesideCountry = (own: Part, ofCountry: Part): Text =>
  t`Det er ${own} pr. 1.000 indbyggere mod ${ofCountry} i hele landet.`;

/** `Det er otte færre end i 2022, men faldet kan være tilfældigt.` */
export const changedSince = ({ change, previous, direction }: Development): Text =>
  t`Det er ${moreOrFewer(change.persons)} end i ${String(previous.year)}, ${chanceClause(direction, change.verdict)}.`;

export const HOME_MUNICIPALITY: Text = t`Man tæller med i sin hjemkommune, også når man sover i en anden.`;
export const ONLY_OF_THE_COUNTRY: Text = t`Opholdssted og alder opgør rapporten kun for hele landet.`;

/** `I Albertslund er der talt 44 mennesker.` */
export function countedHere(locative: string, persons: number): Text {
  const where = capitalise([locative]);
  return persons === 0 ? t`${where} er ingen registreret.` : t`${where} er der talt ${people(persons)}.`;
}

/** Where links lead. */
export const seePageOn = (name: string): string => `Se hele siden om ${name}`;
export const seeCurveFrom = (year: number): string => `Se kommunens egen kurve fra ${String(year)}`;
export const findRowIn = (region: string): string => `Find kommunens række i tabellen for ${region}`;

export const experienceFrom = (name: string): string => `Erfaringer fra ${name}`;
export const cautionsFor = (name: string): string => `Når du læser tallene for ${name}`;
