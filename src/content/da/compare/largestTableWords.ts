import { numberInText, people, percent } from '../../values.ts';
import { type Text, t } from '../../text.ts';

/** @param share of all people in the country, in per cent */
export const largestHave = (municipalities: number, persons: number, share: number): Text =>
  t`De ${numberInText(municipalities)} kommuner med flest havde ${people(persons)} i hjemløshed, ${percent(share)} af alle i landet`;
