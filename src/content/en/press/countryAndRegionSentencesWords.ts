import type { Change, Country, Region } from '../../../domain/dataset.ts';
import { number, numberInText, people, rate } from '../../values.ts';
import { SITE_NAME } from '../labels/site.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_PEOPLE } from '../lineInWords.ts';
import { figure, type Part, type Text, t } from '../../text.ts';

/** A number where a sentence goes on: `none`, `16`. */
const noneOr = (count: number): Part => (count === 0 ? figure(0, 'none') : number(count));

export const areAbove = (above: number, of: number, place: string, year: string): Text =>
  t`In one week in ${year}, ${above === 1 ? 'one' : noneOr(above)} of the ${number(of)} municipalities in ${place} had more than ${LINE_IN_PEOPLE} in homelessness per 1,000 inhabitants.`;
/** After that; `It is`, `Of these municipalities, 16 are` */
export function surelyAbove(sure: number, above: number): Text {
  const one = above === 1 ? 'It is' : 'One of these municipalities is';
  const many = sure === 1 ? one : t`Of these municipalities, ${noneOr(sure)} are`;
  return t`${many} above that rate even allowing for chance variation.`;
}
export const starsAt = (flagged: number): Text =>
  t`The report’s asterisk, which goes by rounded figures, marks ${number(flagged)} ${flagged === 1 ? 'municipality' : 'municipalities'}.`;
export const doubtedAmong = (names: readonly string[]): Text =>
  t`${joinWords(names)} ${names.length === 1 ? 'is' : 'are'} included, but ${names.length === 1 ? 'the figure carries' : 'the figures carry'} a caveat.`;

/** How many have crossed 1, to either side. */
export const haveCrossed = ({ fromYear, toYear }: Change, above: number, below: number): Text =>
  t`From ${String(fromYear)} to ${String(toYear)}, ${numberInText(above)} ${above === 1 ? 'municipality' : 'municipalities'} rose above ${LINE_IN_PEOPLE} in homelessness per 1,000 inhabitants, and ${numberInText(below)} fell below.`;
export const mayHaveByChance = (names: readonly string[]): Text =>
  t`For ${joinWords(names)} the change may be due to chance.`;

/** @param ofCountry `null` where both read the same */
export const regionRate = ({ name, latestYear }: Region, own: Part, ofCountry: Part | null): Text =>
  t`In one week in ${String(latestYear)} the number of people experiencing homelessness in ${name} was ${own} per 1,000 inhabitants, ${ofCountry === null ? 'the same as' : t`compared with ${ofCountry}`} in Denmark as a whole.`;
export const countryRate = ({ name, rate: own, latestYear, latestPersons, population }: Country): Text =>
  t`VIVE’s figure for people experiencing homelessness in ${name} in one week in ${String(latestYear)} corresponds to ${rate(own)} per 1,000 inhabitants. The website ${SITE_NAME} calculated this from ${people(latestPersons)} among ${number(population)} inhabitants (Statistics Denmark).`;
