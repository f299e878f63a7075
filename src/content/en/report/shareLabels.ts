import { labelled } from '../../labelled.ts';

const SITUATIONS: Readonly<Record<string, string>> = {
  forsorgshjem: 'In shelters',
  'hos-andre': 'With family, friends or acquaintances',
  gaden: 'Sleeping rough',
  natvarmestue: 'In overnight warming centres',
  rest: 'Elsewhere or not stated',
};

const AGES: Readonly<Record<string, string>> = {
  '18-29': '18–29 years',
  '30-39': '30–39 years',
  '40-49': '40–49 years',
  '50-59': '50–59 years',
  '60-plus': '60 years and over',
};

/** @throws RangeError where the source has a situation that the text does not know */
export const situationLabel = (key: string): string => labelled(SITUATIONS, key);

/** @throws RangeError where the source has an age group that the text does not know */
export const ageLabel = (key: string): string => labelled(AGES, key);

/** What the source puts together in its remainder, after `include`. */
export const REMAINDER_CONTENTS =
  'people in hotels, in hospital, in transitional housing and in the prison and probation system, and people whose whereabouts are not stated';
