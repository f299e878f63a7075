import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { number, printedRate } from '../../values.ts';
import { type Text, strong, t } from '../../text.ts';

export const markedInReport = (marked: number, of: number): Text =>
  t`${strong('Markeret i rapporten.')} Stjernen står ved de ${number(marked)} af ${number(of)} kommuner, som rapporten trykker med ${printedRate(FLAG_THRESHOLD)} eller mere pr. 1.000 indbyggere.`;
