import { type Part, type Text, t } from '../../text.ts';

/** @param clause the rate and what it lies beside; ends the sentence */
export const correspondsTo = (clause: Text): Text => t`This corresponds to ${clause}`;
export const besideOthers = (own: Part, region: string, ofRegion: Part, ofCountry: Part): Text =>
  t`This corresponds to ${own} per 1,000 inhabitants, compared with ${ofRegion} in ${region} and ${ofCountry} in Denmark as a whole.`;
export const ofOnePerson = (own: Part): Text =>
  t`This corresponds to ${own} per 1,000 inhabitants, but a rate that rests on one person cannot be compared with others.`;
