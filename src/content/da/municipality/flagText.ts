import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { number, printedRate } from '../figures.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { type Text, strong, t } from '../../text.ts';

/** Why this municipality is marked, with the remark on those printed as exactly 1.0; `null` where it is not. */
export function flagText(municipality: Municipality, { country, municipalities }: Dataset): Text | null {
  if (!municipality.flagged) return null;
  const remarks = municipality.remarks.filter((remark) => remark.figure === 'flag');
  return joinSentences([
    t`${strong('Markeret i rapporten.')} Stjernen står ved de ${number(country.flaggedCount)} af ${number(municipalities.length)} kommuner, som rapporten trykker med ${printedRate(FLAG_THRESHOLD)} eller mere pr. 1.000 indbyggere.`,
    ...remarks.map((remark): Text => [remark.text]),
  ]);
}
