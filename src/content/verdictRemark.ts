import { type Counted, developmentOf, isOnePerson } from './development.ts';
import type { Text } from './text.ts';
import { chanceSentence } from '#words/chanceWords.ts';
import { joinSentences } from './language/joinSentences.ts';
import { smallNumbers } from './municipality/smallNumbers.ts';

/**
 * Whether chance could give the newest change, and what small numbers are worth: travels with a count
 * where no page says it. Empty where there is nothing to judge.
 */
export function verdictRemark(record: Counted): Text {
  const development = developmentOf(record);
  const verdict =
    development === null || isOnePerson(development)
      ? null
      : chanceSentence(development.direction, development.change.verdict);
  return joinSentences([verdict, smallNumbers(record)].map((text) => (text === null ? null : [text])));
}
