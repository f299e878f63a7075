import type { Development } from '../../development.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Part, type Text, t } from '../../text.ts';

/** Begins the sentence on the municipality's own page. */
export const HERE = 'Her';

/** @param where begins the sentence */
export const wentOtherWays = (
  where: string,
  { change, latest, previous }: Development,
  before: Part,
  now: Part,
): Text =>
  t`${where} blev der talt ${moreOrFewer(change.persons)} i hjemløshed i ${String(latest.year)} end i ${String(previous.year)}, men tallet pr. 1.000 indbyggere gik den anden vej, fra ${before} til ${now}, fordi der er blevet ${change.persons > 0 ? 'flere' : 'færre'} indbyggere.`;
