import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import type { LevelKey } from '../../../domain/level.ts';
import type { FigureText, ValueRows } from '../../chartText.ts';
import { type Text, plain, t } from '../../text.ts';
import { fineRateInSentence, number, rateOfTable } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { memberRemarks } from '../../memberRemarks.ts';
import { LEVEL_WORDS } from '../municipality/levelSentence.ts';
import { sortedNames, subjectName } from '../names.ts';
import { vivesAndStatisticsDenmark } from '../sourceLines.ts';
import { level } from './level.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** From the lowest. */
const KEYS: readonly LevelKey[] = ['below', 'undecided', 'above'];
/** Where there is little room. */
const SHORT: Readonly<Record<LevelKey, string>> = {
  below: 'clearly below',
  undecided: 'uncertain',
  above: 'clearly above',
};

const within = (municipalities: readonly Municipality[], key: LevelKey): Municipality[] =>
  municipalities.filter((municipality) => municipality.level.key === key);

/** Those whose bars the scale's end cuts. */
function beyondWords(beyond: readonly Municipality[]): Text[] {
  if (beyond.length === 0) return [];
  const places = beyond.map((m) => t`${subjectName(m)} (up to ${rateOfTable(m.level.upper)})`);
  return [
    t`The scale is broken at the top: ${joinWords(places)} ${beyond.length === 1 ? 'extends' : 'extend'} further.`,
  ];
}

/** The words of `figures/levelGroups.ts`. */
export const levelGroups = {
  /** @param beyond those whose intervals the scale's end cuts */
  text({ municipalities, country }: Dataset, beyond: readonly Municipality[]): FigureText {
    const [below, undecided, above] = KEYS.map((key) => number(within(municipalities, key).length));
    const finding = t`${below ?? ''} municipalities are clearly below ${LINE_IN_WORDS}, ${above ?? ''} clearly above, and ${undecided ?? ''} cannot be told apart from ${LINE_IN_WORDS}`;
    const measure = t`Each line is one municipality: it shows how far chance variation reaches around its number of people in homelessness per 1,000 inhabitants, ${String(country.latestYear)} (95\u00a0per cent).`;
    const remarks = [...beyondWords(beyond), level.atLeast];
    return {
      finding,
      measure,
      remarks,
      source: vivesAndStatisticsDenmark([country.latestYear]),
      alt: plain(t`${finding}. The lines stand in three groups, each from lowest to highest.`),
      alone: { finding, measure, remarks: [...remarks, ...memberRemarks(municipalities, ['rate'])] },
    };
  },
  /** Over a group: `46 clearly below 1`. */
  head: (key: LevelKey, members: number): string => `${number(members).text} ${LEVEL_WORDS[key]}`,
  shortHead: (key: LevelKey, members: number): string => `${number(members).text} ${SHORT[key]}`,
  /** Of one bar: `Albertslund: clearly above 1, somewhere between 1.16 and 2.13 per 1,000`. */
  title: ({ name, level: { key, lower, upper } }: Municipality): string =>
    plain(
      t`${name}: ${LEVEL_WORDS[key]}, somewhere between ${fineRateInSentence(lower)} and ${fineRateInSentence(upper)} per\u00a01,000`,
    ),
  /** What folds it up on a phone. */
  summary: 'Where all of them stand, allowing for chance variation',
  values: (municipalities: readonly Municipality[]): ValueRows => ({
    head: [`Compared with ${LINE_IN_WORDS} per 1,000`, 'Municipalities', 'Which'],
    rows: KEYS.map((key) => {
      const members = within(municipalities, key);
      return [LEVEL_WORDS[key], number(members.length), plain(joinWords(sortedNames(members)))];
    }),
  }),
} as const;
