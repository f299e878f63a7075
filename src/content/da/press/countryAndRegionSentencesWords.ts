import type { Change, Country, Region } from '../../../domain/dataset.ts';
import { number, numberInText, people, rate } from '../../values.ts';
import { SITE_NAME } from '../labels/site.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_PEOPLE } from '../lineInWords.ts';
import { type Part, type Text, t } from '../../text.ts';

export const areAbove = (above: number, of: number, place: string, year: string): Text =>
  t`${above === 1 ? 'Én' : number(above)} af de ${number(of)} kommuner i ${place} havde over ${LINE_IN_PEOPLE} i hjemløshed pr. 1.000 indbyggere i én uge i ${year}.`;
/** After that; `Den ligger`, `16 af dem ligger` */
export function surelyAbove(sure: number, above: number): Text {
  const many = sure === 1 ? (above === 1 ? 'Den' : 'Én af dem') : t`${number(sure)} af dem`;
  return t`${many} ligger over, også når tilfældige udsving regnes med.`;
}
export const starsAt = (flagged: number): Text =>
  t`Rapportens stjerne, der går efter afrundede tal, står ved ${flagged === 1 ? 'én' : number(flagged)}.`;
export const doubtedAmong = (names: readonly string[]): Text =>
  t`${joinWords(names)} er talt med, men ${names.length === 1 ? 'tallet dér' : 'tallene dér'} har et forbehold.`;

/** How many have crossed 1, to either side. */
export const haveCrossed = ({ fromYear, toYear }: Change, above: number, below: number): Text =>
  t`Fra ${String(fromYear)} til ${String(toYear)} kom ${numberInText(above)} ${above === 1 ? 'kommune' : 'kommuner'} over ${LINE_IN_PEOPLE} i hjemløshed pr. 1.000 indbyggere, og ${numberInText(below)} kom under.`;
export const mayHaveByChance = (names: readonly string[]): Text =>
  t`For ${joinWords(names)} kan ændringen være tilfældig.`;

/** @param ofCountry `null` where both read the same */
export const regionRate = ({ name, latestYear }: Region, own: Part, ofCountry: Part | null): Text =>
  t`I én uge i ${String(latestYear)} var antallet af mennesker i hjemløshed i ${name} ${own} pr. 1.000 indbyggere${ofCountry === null ? ', det samme som' : t` mod ${ofCountry}`} i hele landet.`;
export const countryRate = ({ name, rate: own, latestYear, latestPersons, population }: Country): Text =>
  t`VIVEs tal svarer til ${rate(own)} menneske i hjemløshed pr. 1.000 indbyggere i ${name} i én uge i ${String(latestYear)}. ${SITE_NAME} har regnet det ud fra ${people(latestPersons)} blandt ${number(population)} indbyggere (Danmarks Statistik).`;
