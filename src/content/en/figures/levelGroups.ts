import type { LevelKey } from '../../../domain/level.ts';
import { type Text, type Value, t } from '../../text.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** What is said of the intervals of all municipalities in three groups. */
export const levelGroups = {
  /** Where there is little room. */
  short: {
    below: 'clearly below',
    undecided: 'unclear',
    above: 'clearly above',
  } satisfies Readonly<Record<LevelKey, string>>,
  upTo: (name: string, rate: Value): Text => t`${name} (up to ${rate})`,
  /** @param places whose intervals the scale's end cuts */
  broken: (places: readonly Text[]): Text =>
    t`The scale is broken at the top: ${joinWords(places)} ${places.length === 1 ? 'extends' : 'extend'} further.`,
  finding: (below: Value, undecided: Value, above: Value): Text =>
    t`${below} municipalities are clearly below ${LINE_IN_WORDS}, ${above} clearly above, and ${undecided} cannot be told apart from ${LINE_IN_WORDS}`,
  measure: (year: string): Text =>
    t`Each line is one municipality: it shows how far chance variation reaches around its number of people in homelessness per 1,000 inhabitants, ${year} (95\u00a0per cent).`,
  alt: (finding: Text): Text => t`${finding}. The lines stand in three groups, each from lowest to highest.`,
  /** `Albertslund: clearly above 1, somewhere between 1.16 and 2.13 per 1,000`. */
  title: (name: string, level: string, lower: Value, upper: Value): Text =>
    t`${name}: ${level}, somewhere between ${lower} and ${upper} per\u00a01,000`,
  /** What folds it up on a phone. */
  summary: 'Where all of them stand, allowing for chance variation',
  valueHeads: [`Compared with ${LINE_IN_WORDS} per 1,000`, 'Municipalities', 'Which'],
} as const;
