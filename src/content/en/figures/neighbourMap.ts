import type { OpenDifferences } from '../../municipality/besideNeighbours.ts';
import { type Text, type Value, t } from '../../text.ts';
import { numberInText } from '../../values.ts';
import { RATE_COLOURS } from '../labels/rateLegendWords.ts';
import { capitalise } from '../../language/capitalise.ts';
import { howManyNeighbours } from '../language/howManyNeighbours.ts';
import { joinWords } from '../language/joinWords.ts';

/** Where a neighbour's rate lies beside the municipality's own. */
const PLACES = {
  over: 'a higher rate than',
  alike: 'about the same rate as',
  under: 'a lower rate than',
} as const;

const have = (count: number): string => (count < 2 ? 'has' : 'have');

/** `Glostrup and three others`, `two of the others`: those that the difference from may be chance, where some are named. */
const listed = ({ named, others }: OpenDifferences): Text =>
  named.length === 0
    ? t`${numberInText(others)} of the others`
    : joinWords([...named, ...(others === 0 ? [] : [t`${numberInText(others)} others`])]);

/** What is said of the map of a municipality and its neighbours; names are subjects of sentences. */
export const neighbourMap = {
  doubted: (name: string): string => `${name} (with a caveat)`,
  oneAlone: (name: string, rate: Value): Text => t`Neighbouring ${name} is at ${rate}`,
  allAt: (rate: Value): Text => t`The neighbours are at ${rate}`,
  allBetween: (low: Value, high: Value): Text => t`The neighbours are between ${low} and ${high}`,
  one: (neighbour: string, place: keyof typeof PLACES, name: string): Text =>
    t`Neighbouring ${neighbour} has ${PLACES[place]} ${name}`,
  only: (higher: readonly string[], name: string): Text =>
    t`Among the neighbours, only ${joinWords(higher)} ${have(higher.length)} a higher rate than ${name}`,
  some: (higher: number, of: number, name: string): Text =>
    capitalise(t`${howManyNeighbours(higher, of)} ${have(higher)} a higher rate than ${name}`),
  /** Where all differences may be chance. */
  allOpen: (of: number): Text =>
    of === 1
      ? t`, but the difference may be due to chance`
      : t`, but ${of === 2 ? 'both' : t`all ${numberInText(of)}`} differences may be due to chance`,
  someOpen: (open: number): Text => t`, but ${numberInText(open)} of the differences may be due to chance`,
  /** Where some are named: those, or all that the finding names. */
  listedOpen: (open: OpenDifferences): Text =>
    t`, but the difference from ${listed(open)} may be due to chance`,
  island: (name: string): Text => t`${name} has no land border with another municipality`,
  measure: (year: string): Text => t`Number per 1,000 inhabitants, ${year}. ${RATE_COLOURS}`,
  measureAlone: (locative: string, withNeighbours: boolean, year: string): Text =>
    t`People in homelessness per 1,000 inhabitants ${locative}${withNeighbours ? ' and in the neighbouring municipalities' : ''}, ${year}. ${RATE_COLOURS}`,
  alt: (rates: Text): Text => t`Map: ${rates} per 1,000 inhabitants.`,
  locatorAlt: (name: string, region: string): string => `Map of Denmark: ${name} is in ${region}.`,
} as const;
