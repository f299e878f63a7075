import { type Text, type Value, t } from '../../text.ts';
import { joinWords } from '../language/joinWords.ts';

/** What is said of the strip of all municipalities; names are subjects of sentences. */
export const rateStrip = {
  onePerson: t`With only one person registered, a place on the list says nothing.`,
  /** @param rank `no. 6` */
  rank: (name: string, rank: Text, of: Value): Text =>
    t`Ranked from most to fewest per inhabitant, ${name} is ${rank} of ${of}.`,
  /** In which part of the list it lies wherever chance may put it. */
  parts: {
    highest: 'Among the highest rates per inhabitant',
    lowest: 'Among the lowest rates per inhabitant',
    upper: 'In the upper half by rate per inhabitant',
    lower: 'In the lower half by rate per inhabitant',
  },
  unsurePart: t`The rank per inhabitant is uncertain`,
  doubtedPart: (part: string): Text => t`${part}, with a caveat`,
  outside: (names: readonly Text[]): Text =>
    t`${joinWords(names)} ${names.length === 1 ? 'is' : 'are'} outside the scale.`,
  below: (below: Value, of: Value, line: string): Text =>
    t`${below} of ${of} municipalities are below ${line} per 1,000 inhabitants`,
  /** @param filled in which region the filled squares lie; `null` where all are filled */
  measure: (of: Value, year: string, filled: string | null): Text =>
    t`The ${of} municipalities by number of people in homelessness per 1,000 inhabitants, ${year}. Each square is one municipality.${filled === null ? '' : ` The filled squares are in ${filled}.`}`,
  measureAround: (of: Value, year: string, name: string, hasNeighbours: boolean): Text =>
    t`The ${of} municipalities by number per 1,000 inhabitants, ${year}. Each square is one municipality${hasNeighbours ? ', and the neighbours are outlined' : ''}. The filled squares are in the same region as ${name}.`,
  alt: (of: Value, name: string, rate: Value, below: Text): Text =>
    t`${of} municipalities by number per 1,000 inhabitants. ${name} has ${rate}. ${below}.`,
  regionFinding: (above: Text): Text => t`${above} per 1,000 inhabitants`,
  stepsAlt: (sizes: string): string =>
    `How many municipalities there are in each step per 1,000 inhabitants, named by the step’s highest figure: ${sizes}.`,
  step: (above: string, to: string): string => `above ${above} to ${to}`,
  valueHeads: ['Per 1,000 inhabitants', 'Municipalities', 'Of these'],
} as const;
