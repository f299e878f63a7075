import { type Part, type Text, t } from '../../text.ts';

/** @param clause the rate and what it lies beside; ends the sentence */
export const correspondsTo = (clause: Text): Text => t`Det svarer til ${clause}`;
export const besideOthers = (own: Part, region: string, ofRegion: Part, ofCountry: Part): Text =>
  t`Det svarer til ${own} pr. 1.000 indbyggere mod ${ofRegion} i ${region} og ${ofCountry} i landet som helhed.`;
export const ofOnePerson = (own: Part): Text =>
  t`Det svarer til ${own} pr. 1.000 indbyggere, men et tal, der bygger på ét menneske, kan ikke sammenlignes med andres.`;
