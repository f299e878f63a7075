import type { Development } from '../../development.ts';
import { capitalise } from '../../language/capitalise.ts';
import { type Text, type Value, figure, t } from '../../text.ts';
import { number, people } from '../../values.ts';

/** What is said of fields of dots. */
export const dots = {
  each: ['Each dot is one person.'] as Text,
  inDots: (persons: number): Text =>
    persons === 0
      ? ['no dots']
      : [figure(persons, `${number(persons).text} ${persons === 1 ? 'dot' : 'dots'}`)],
  finding({ latest, previous, direction }: Development): Text {
    const [year, before] = [String(latest.year), String(previous.year)];
    switch (direction) {
      case 'nobody':
        return t`Nobody registered in ${before} or ${year}`;
      case 'same':
        return capitalise(t`${people(latest.persons)} in both counts`);
      case 'appeared':
        return t`Nobody in ${before}, ${people(latest.persons)} in ${year}`;
      case 'gone':
        return capitalise(t`${people(previous.persons)} in ${before}, nobody in ${year}`);
      default:
        return capitalise(t`${people(latest.persons)} in ${year}, ${number(previous.persons)} in ${before}`);
    }
  },
  none: t`There are no dots here because nobody was registered.`,
  asMany: t`They are not necessarily the same people: many move into and out of homelessness, also between the counts.`,
  /** @param few of the smaller count, which need not be among those of the larger */
  fewerAmong: (few: Value, many: Value): Text =>
    t`${few.value === 1 ? 'The one person is not' : t`The ${few} are not`} necessarily among the ${many}: many move into and out of homelessness, also between the counts.`,
  in: (place: string): string => `in ${place}`,
  onlyFinding: (persons: Value, year: string): Text => capitalise(t`${persons} in ${year}`),
  onlyMeasure: (locative: string, year: string): Text => t`People in homelessness ${locative}, ${year}.`,
  onlyAlt: (inDots: Text, year: string): Text => t`${inDots} for ${year}, one for each person.`,
  measure: (locative: string, before: string, year: string): Text =>
    t`People in homelessness ${locative}, ${before} and ${year}.`,
  noneAlt: (before: string, year: string): string =>
    `No dots: nobody was registered in ${before} or ${year}.`,
  alt: (finding: Text, before: Text, beforeYear: string, now: Text, year: string): Text =>
    t`${finding}: ${before} for ${beforeYear} and ${now} for ${year}, one for each person.`,
  valueHeads: ['Count', 'People in homelessness'],
} as const;
