import { labelled } from '../../labelled.ts';

const SITUATIONS: Readonly<Record<string, string>> = {
  forsorgshjem: 'På forsorgshjem eller herberg',
  'hos-andre': 'Hos familie, venner eller bekendte',
  gaden: 'På gaden',
  natvarmestue: 'På natvarmestue',
  rest: 'Andre steder eller ikke oplyst',
};

const AGES: Readonly<Record<string, string>> = {
  '18-29': '18–29 år',
  '30-39': '30–39 år',
  '40-49': '40–49 år',
  '50-59': '50–59 år',
  '60-plus': '60 år og derover',
};

/** @throws RangeError where the source has a situation that the text does not know */
export const situationLabel = (key: string): string => labelled(SITUATIONS, key);

/** @throws RangeError where the source has an age group that the text does not know */
export const ageLabel = (key: string): string => labelled(AGES, key);

/** What the source puts together in its remainder. */
export const REMAINDER_CONTENTS =
  'blandt andet mennesker på hotel, på hospital, i udslusningsbolig og i kriminalforsorgen, og mennesker, hvis opholdssted ikke er oplyst';
