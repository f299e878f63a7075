import { type Text, type Value, t } from '../../text.ts';
import { RATE_COLOURS } from '../labels/rateLegendWords.ts';
import { capitalise } from '../../language/capitalise.ts';
import { howManyNeighbours } from '../language/howManyNeighbours.ts';
import { joinWords } from '../language/joinWords.ts';

/** Where a neighbour's rate lies beside the municipality's own. */
const PLACES = { over: 'højere end', alike: 'stort set lige så højt som', under: 'lavere end' } as const;

/** What is said of the map of a municipality and its neighbours; names are subjects of sentences. */
export const neighbourMap = {
  doubted: (name: string): string => `${name} (med forbehold)`,
  oneAlone: (name: string, rate: Value): Text => t`Naboen ${name} ligger på ${rate}`,
  allAt: (rate: Value): Text => t`Naboerne ligger på ${rate}`,
  allBetween: (low: Value, high: Value): Text => t`Naboerne ligger mellem ${low} og ${high}`,
  one: (neighbour: string, place: keyof typeof PLACES, name: string): Text =>
    t`Naboen ${neighbour} ligger ${PLACES[place]} ${name}`,
  noneButAlike: (of: Value, name: string, alike: readonly string[]): Text =>
    t`Ingen af de ${of} naboer ligger højere end ${name}, men ${joinWords(alike)} ligger stort set lige så højt`,
  only: (higher: readonly string[], name: string): Text =>
    t`Blandt naboerne ligger kun ${joinWords(higher)} højere end ${name}`,
  some: (higher: number, of: number, name: string): Text =>
    capitalise(t`${howManyNeighbours(higher, of)} ligger højere end ${name}`),
  island: (name: string): Text => t`${name} har ingen nabokommuner på land`,
  measure: (year: string): Text => t`Antal pr. 1.000 indbyggere, ${year}. ${RATE_COLOURS}`,
  measureAlone: (locative: string, withNeighbours: boolean, year: string): Text =>
    t`Mennesker i hjemløshed pr. 1.000 indbyggere ${locative}${withNeighbours ? ' og i nabokommunerne' : ''}, ${year}. ${RATE_COLOURS}`,
  alt: (rates: Text): Text => t`Kort: ${rates} pr. 1.000 indbyggere.`,
  locatorAlt: (name: string, region: string): string => `Danmarkskort: ${name} ligger i ${region}.`,
} as const;
