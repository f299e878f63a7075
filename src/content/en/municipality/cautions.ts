import type { Municipality } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { isAboveLine, LINE } from '../../../domain/rate.ts';
import { developmentOf } from '../../development.ts';
import { number, ofScale } from '../figures.ts';
import { type Text, t } from '../../text.ts';

/** Below this many persons in either count a few people move the percentage much. */
const SMALL_COUNT_BELOW = 50;
/** From here on it is one of the large cities that the report's third caution is about. */
const LARGE_CITY_FROM = 200;

function smallNumbers(municipality: Municipality): Text | null {
  const development = developmentOf(municipality);
  if (development === null || development.direction === 'nobody') return null;
  const { latest, previous } = development;
  const [a, b] = [previous.persons, latest.persons];
  if (Math.min(a, b) >= SMALL_COUNT_BELOW) return null;
  if (Math.min(a, b) === 0)
    return t`The numbers are so small that a few people can change them a great deal.`;
  if (a === b) return t`${number(a)} is a small number. A few people can change it a great deal.`;
  if (Math.max(a, b) < SMALL_COUNT_BELOW) {
    return t`${number(a)} and ${number(b)} are small numbers. A few people can change them a great deal.`;
  }
  return t`${number(Math.min(a, b))} is a small number. A few people can alter the percentage change a great deal.`;
}

function level(municipality: Municipality): Text | null {
  const { persons } = latestCount(municipality.counts);
  if (persons >= LARGE_CITY_FROM) {
    return t`The report says that homelessness is generally more widespread in the large municipalities. Among other things, it links this to housing and to where social problems are concentrated.`;
  }
  if (persons === 0 || isAboveLine(municipality.rate)) return null;
  return t`A rate below ${ofScale(LINE)} does not mean that the job is done. Here too there are people without a home.`;
}

/** What to bear in mind before the figures are used: four to six points, made for this municipality. */
export function cautions(municipality: Municipality): Text[] {
  const nobody = latestCount(municipality.counts).persons === 0;
  return [
    nobody
      ? t`The figure is a snapshot of one week. It says nothing about the rest of the year.`
      : t`The figure is a snapshot of one week. For Denmark as a whole, an estimated 2.5 times as many people experience homelessness in the course of a year, but that estimate cannot be applied to a single municipality.`,
    nobody
      ? t`Zero means that nobody was registered. It does not rule out that someone lacks a place to live.`
      : t`One figure should not stand alone. Read the number of people together with the rate per inhabitant.`,
    t`The count covers people who sleep rough, and also those who stay in shelters, with family or friends, or in other temporary places. Each of Denmark’s 98 municipalities is responsible for social services and housing, so the figure is given by municipality.`,
    smallNumbers(municipality),
    t`People who stay with one friend or acquaintance after another are hard to see. Some are not counted at all.`,
    level(municipality),
  ].filter((caution) => caution !== null);
}
