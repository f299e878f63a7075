import { fineRate, numberInText, people } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Text, t } from '../../text.ts';

export const takenTogether = (names: readonly string[], year: number, persons: number, rate: number): Text =>
  t`Taken together, the ${numberInText(names.length)} regions – ${joinWords(names)} – had ${people(persons)} experiencing homelessness in one week in ${String(year)}, or ${fineRate(rate)} per 1,000 inhabitants. The sum is our own.`;
