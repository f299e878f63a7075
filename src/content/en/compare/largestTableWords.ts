import { numberInText, people, percent } from '../../values.ts';
import { type Text, t } from '../../text.ts';

/** @param share of all people in the country, in per cent */
export const largestHave = (municipalities: number, persons: number, share: number): Text =>
  t`The ${numberInText(municipalities)} highest counts add up to ${people(persons)} in homelessness, ${percent(share)} of all in Denmark`;
