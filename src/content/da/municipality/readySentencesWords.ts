import type { Municipality, Region } from '../../../domain/dataset.ts';
import { type Part, type Text, t } from '../../text.ts';

export const rateInAWeek = (
  { latestYear, locative }: Municipality,
  region: Region,
  own: Part,
  ofRegion: Part,
  ofCountry: Part,
): Text =>
  t`I én uge i ${String(latestYear)} var antallet af mennesker i hjemløshed ${locative} ${own} pr. 1.000 indbyggere mod ${ofRegion} i ${region.name} og ${ofCountry} i hele landet.`;

/** Where nothing can be said of a rank. */
export const snapshot = (year: number): Text =>
  t`VIVEs tal er et øjebliksbillede fra én uge i ${String(year)} og omfatter kun mennesker, som tilbud og myndigheder ved besked om.`;
