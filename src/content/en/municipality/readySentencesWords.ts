import type { Municipality, Region } from '../../../domain/dataset.ts';
import { type Part, type Text, t } from '../../text.ts';

export const rateInAWeek = (
  { latestYear, locative }: Municipality,
  region: Region,
  own: Part,
  ofRegion: Part,
  ofCountry: Part,
): Text =>
  t`In one week in ${String(latestYear)}, the number of people experiencing homelessness ${locative} was ${own} per 1,000 inhabitants, compared with ${ofRegion} in ${region.name} and ${ofCountry} in Denmark as a whole.`;

/** Where nothing can be said of a rank. */
export const snapshot = (year: number): Text =>
  t`VIVE’s figures are a snapshot of one week in ${String(year)} and include only people whom services and authorities know about.`;
