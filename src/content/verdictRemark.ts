import { type Counted, developmentOf, isOnePerson, mayBeChance } from './development.ts';
import type { Text } from './text.ts';
import { chanceSentence } from '#words/chanceWords.ts';
import { joinSentences } from './language/joinSentences.ts';
import { smallNumbers } from './municipality/smallNumbers.ts';

/**
 * That the newest change is more than chance gives, and what small numbers are worth: travels with a count
 * where no page says it. Where chance may give it the heading says so (`countHeading`). May be empty.
 */
export function verdictRemark(record: Counted): Text {
  const development = developmentOf(record);
  const verdict =
    development === null || isOnePerson(development) || mayBeChance(development)
      ? null
      : chanceSentence(development.direction, development.change.verdict);
  return joinSentences([verdict, smallNumbers(record)].map((text) => (text === null ? null : [text])));
}
