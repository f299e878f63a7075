import type { Municipality } from '../../domain/dataset.ts';
import { isAboveLine } from '../../domain/rate.ts';
import { joinWords } from './language/joinWords.ts';
import { sortedNames } from '../names.ts';
import { type Text, t } from '../text.ts';
import { LINE_IN_WORDS } from './lineInWords.ts';

/** On which side of 1 per 1,000 the unrounded rates lie: `Uden afrunding ligger Viborg over 1 og Herning under.` */
export function sidesOfLine(municipalities: readonly Municipality[]): Text {
  const above = municipalities.filter(({ rate }) => isAboveLine(rate));
  const below = municipalities.filter((municipality) => !above.includes(municipality));
  const names = (group: readonly Municipality[]): Text => joinWords(sortedNames(group));
  if (below.length === 0) return t`Uden afrunding ligger ${names(above)} over ${LINE_IN_WORDS}.`;
  if (above.length === 0) return t`Uden afrunding ligger ${names(below)} under ${LINE_IN_WORDS}.`;
  return t`Uden afrunding ligger ${names(above)} over ${LINE_IN_WORDS} og ${names(below)} under.`;
}
