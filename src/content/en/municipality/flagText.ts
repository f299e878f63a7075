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
    t`${strong('Marked in the report.')} The asterisk stands beside the ${number(country.flaggedCount)} of ${number(municipalities.length)} municipalities that the report prints with ${printedRate(FLAG_THRESHOLD)} or more per 1,000 inhabitants.`,
    ...remarks.map((remark): Text => [remark.text]),
  ]);
}
