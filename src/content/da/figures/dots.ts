import type { Development } from '../../development.ts';
import { capitalise } from '../../language/capitalise.ts';
import { type Text, type Value, figure, t } from '../../text.ts';
import { number, people } from '../../values.ts';

/** What is said of fields of dots. */
export const dots = {
  each: ['Hver prik er ét menneske.'] as Text,
  inDots: (persons: number): Text =>
    persons === 0
      ? ['ingen prikker']
      : [figure(persons, `${number(persons).text} ${persons === 1 ? 'prik' : 'prikker'}`)],
  finding({ latest, previous, direction }: Development): Text {
    const [year, before] = [String(latest.year), String(previous.year)];
    switch (direction) {
      case 'nobody':
        return t`Ingen registreret i ${before} eller ${year}`;
      case 'same':
        return capitalise(t`${people(latest.persons)} i begge optællinger`);
      case 'appeared':
        return t`Ingen i ${before}, ${people(latest.persons)} i ${year}`;
      case 'gone':
        return capitalise(t`${people(previous.persons)} i ${before}, ingen i ${year}`);
      default:
        return capitalise(t`${people(latest.persons)} i ${year}, ${number(previous.persons)} i ${before}`);
    }
  },
  none: t`Her er ingen prikker, fordi ingen er registreret.`,
  asMany: t`Det er ikke nødvendigvis de samme: Mange kommer ind i og ud af hjemløshed, også mellem optællingerne.`,
  /** @param few of the smaller count, which need not be among those of the larger */
  fewerAmong: (few: Value, many: Value): Text =>
    t`${few.value === 1 ? 'Den ene er ikke' : t`De ${few} er ikke`} nødvendigvis blandt de ${many}: Mange kommer ind i og ud af hjemløshed, også mellem optællingerne.`,
  in: (place: string): string => `i ${place}`,
  onlyFinding: (persons: Value, year: string): Text => t`${persons} i ${year}`,
  onlyMeasure: (locative: string, year: string): Text => t`Mennesker i hjemløshed ${locative}, ${year}.`,
  onlyAlt: (inDots: Text, year: string): Text => t`${inDots} for ${year}, én for hvert menneske.`,
  measure: (locative: string, before: string, year: string): Text =>
    t`Mennesker i hjemløshed ${locative}, ${before} og ${year}.`,
  noneAlt: (before: string, year: string): string =>
    `Ingen prikker: Ingen er registreret i ${before} eller ${year}.`,
  alt: (finding: Text, before: Text, beforeYear: string, now: Text, year: string): Text =>
    t`${finding}: ${before} for ${beforeYear} og ${now} for ${year}, én for hvert menneske.`,
  valueHeads: ['Optælling', 'Mennesker i hjemløshed'],
} as const;
