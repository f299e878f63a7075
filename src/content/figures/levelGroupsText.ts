import { fineRateInSentence, number, rateOfTable } from '../values.ts';
import { level } from '#words/figures/level.ts';
import { levelGroups } from '#words/figures/levelGroups.ts';
import { joinWords } from '#words/language/joinWords.ts';
import { LEVEL_WORDS } from '#words/municipality/levelSentence.ts';
import { sortedNames, subjectName } from '../names.ts';
import { vivesAndStatisticsDenmark } from '#words/sourceLines.ts';
import type { Dataset, Municipality } from '../../domain/dataset.ts';
import type { LevelKey } from '../../domain/level.ts';
import type { FigureText, ValueRows } from '../chartText.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { plain } from '../text.ts';

/** From the lowest. */
const KEYS: readonly LevelKey[] = ['below', 'undecided', 'above'];

const within = (municipalities: readonly Municipality[], wanted: LevelKey): Municipality[] =>
  municipalities.filter(({ level: { key } }) => key === wanted);

/** The words of `figures/levelGroups.ts`. */
export const levelGroupsText = {
  /** @param beyond those whose intervals the scale's end cuts */
  text({ municipalities, country }: Dataset, beyond: readonly Municipality[]): FigureText {
    const howMany = (key: LevelKey) => number(within(municipalities, key).length);
    const finding = levelGroups.finding(howMany('below'), howMany('undecided'), howMany('above'));
    const measure = levelGroups.measure(String(country.latestYear));
    const cut = beyond.map((m) => levelGroups.upTo(subjectName(m), rateOfTable(m.level.upper)));
    const remarks = [...(cut.length === 0 ? [] : [levelGroups.broken(cut)]), level.atLeast];
    return {
      finding,
      measure,
      remarks,
      source: vivesAndStatisticsDenmark([country.latestYear]),
      alt: plain(levelGroups.alt(finding)),
      alone: { finding, measure, remarks: [...remarks, ...memberRemarks(municipalities, ['rate'])] },
    };
  },
  /** Over a group: `46 klart under 1`. */
  head: (key: LevelKey, members: number): string => `${number(members).text} ${LEVEL_WORDS[key]}`,
  shortHead: (key: LevelKey, members: number): string => `${number(members).text} ${levelGroups.short[key]}`,
  /** Of one bar. */
  title: ({ name, level: { key, lower, upper } }: Municipality): string =>
    plain(levelGroups.title(name, LEVEL_WORDS[key], fineRateInSentence(lower), fineRateInSentence(upper))),
  summary: levelGroups.summary,
  values: (municipalities: readonly Municipality[]): ValueRows => ({
    head: levelGroups.valueHeads,
    rows: KEYS.map((key) => {
      const members = within(municipalities, key);
      return [LEVEL_WORDS[key], number(members.length), plain(joinWords(sortedNames(members)))];
    }),
  }),
} as const;
