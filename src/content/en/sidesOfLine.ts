import type { Municipality } from '../../domain/dataset.ts';
import { isAboveLine } from '../../domain/rate.ts';
import { joinWords } from './language/joinWords.ts';
import { sortedNames } from '../names.ts';
import { type Text, t } from '../text.ts';
import { LINE_IN_WORDS } from './lineInWords.ts';

const are = (group: readonly Municipality[]): string => (group.length === 1 ? 'is' : 'are');

/** On which side of 1 per 1,000 the unrounded rates lie: `Without rounding, Viborg is above 1 and Herning below.` */
export function sidesOfLine(municipalities: readonly Municipality[]): Text {
  const above = municipalities.filter(({ rate }) => isAboveLine(rate));
  const below = municipalities.filter((municipality) => !above.includes(municipality));
  const names = (group: readonly Municipality[]): Text => joinWords(sortedNames(group));
  if (below.length === 0) return t`Without rounding, ${names(above)} ${are(above)} above ${LINE_IN_WORDS}.`;
  if (above.length === 0) return t`Without rounding, ${names(below)} ${are(below)} below ${LINE_IN_WORDS}.`;
  return t`Without rounding, ${names(above)} ${are(above)} above ${LINE_IN_WORDS} and ${names(below)} below.`;
}
