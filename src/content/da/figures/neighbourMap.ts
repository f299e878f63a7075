import type { OpenDifferences } from '../../municipality/besideNeighbours.ts';
import { type Text, type Value, t } from '../../text.ts';
import { numberInText } from '../../values.ts';
import { RATE_COLOURS } from '../labels/rateLegendWords.ts';
import { capitalise } from '../../language/capitalise.ts';
import { howManyNeighbours } from '../language/howManyNeighbours.ts';
import { joinWords } from '../language/joinWords.ts';

/** Where a neighbour's rate lies beside the municipality's own. */
const PLACES = { over: 'højere end', alike: 'stort set lige så højt som', under: 'lavere end' } as const;

/** `Glostrup og tre andre`, `to af de andre`: those that the difference to may be chance, where some are named. */
const listed = ({ named, others }: OpenDifferences): Text =>
  named.length === 0
    ? t`${numberInText(others)} af de andre`
    : joinWords([...named, ...(others === 0 ? [] : [t`${numberInText(others)} andre`])]);

/** What is said of the map of a municipality and its neighbours; names are subjects of sentences. */
export const neighbourMap = {
  doubted: (name: string): string => `${name} (med forbehold)`,
  oneAlone: (name: string, rate: Value): Text => t`Naboen ${name} ligger på ${rate}`,
  allAt: (rate: Value): Text => t`Naboerne ligger på ${rate}`,
  allBetween: (low: Value, high: Value): Text => t`Naboerne ligger mellem ${low} og ${high}`,
  one: (neighbour: string, place: keyof typeof PLACES, name: string): Text =>
    t`Naboen ${neighbour} ligger ${PLACES[place]} ${name}`,
  only: (higher: readonly string[], name: string): Text =>
    t`Blandt naboerne ligger kun ${joinWords(higher)} højere end ${name}`,
  some: (higher: number, of: number, name: string): Text =>
    capitalise(t`${howManyNeighbours(higher, of)} ligger højere end ${name}`),
  /** Where all differences may be chance. */
  allOpen: (of: number): Text =>
    of === 1
      ? t`, men forskellen kan være tilfældig`
      : t`, men ${of === 2 ? 'begge' : t`alle ${numberInText(of)}`} forskelle kan være tilfældige`,
  someOpen: (open: number): Text => t`, men ${numberInText(open)} af forskellene kan være tilfældige`,
  /** Where some are named: those, or all that the finding names. */
  listedOpen: (open: OpenDifferences): Text => t`, men forskellen til ${listed(open)} kan være tilfældig`,
  island: (name: string): Text => t`${name} har ingen nabokommuner på land`,
  measure: (year: string): Text => t`Antal pr. 1.000 indbyggere, ${year}. ${RATE_COLOURS}`,
  measureAlone: (locative: string, withNeighbours: boolean, year: string): Text =>
    t`Mennesker i hjemløshed pr. 1.000 indbyggere ${locative}${withNeighbours ? ' og i nabokommunerne' : ''}, ${year}. ${RATE_COLOURS}`,
  alt: (rates: Text): Text => t`Kort: ${rates} pr. 1.000 indbyggere.`,
  locatorAlt: (name: string, region: string): string => `Danmarkskort: ${name} ligger i ${region}.`,
} as const;
