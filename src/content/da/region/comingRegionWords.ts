import { fineRate, numberInText, people } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Text, t } from '../../text.ts';

export const takenTogether = (names: readonly string[], year: number, persons: number, rate: number): Text =>
  t`Lagt sammen havde de ${numberInText(names.length)} regioner, ${joinWords(names)}, ${people(persons)} i hjemløshed i én uge i ${String(year)}, ${fineRate(rate)} pr. 1.000 indbyggere. Det er vores sum.`;
