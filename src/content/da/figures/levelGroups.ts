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
  below: 'klart under',
  undecided: 'uvist',
  above: 'klart over',
};

const within = (municipalities: readonly Municipality[], key: LevelKey): Municipality[] =>
  municipalities.filter((municipality) => municipality.level.key === key);

/** Those whose bars the scale's end cuts. */
function beyondWords(beyond: readonly Municipality[]): Text[] {
  if (beyond.length === 0) return [];
  const places = beyond.map((m) => t`${subjectName(m)} (op til ${rateOfTable(m.level.upper)})`);
  return [t`Skalaen er brudt foroven: ${joinWords(places)} rækker længere.`];
}

/** The words of `figures/levelGroups.ts`. */
export const levelGroups = {
  /** @param beyond those whose intervals the scale's end cuts */
  text({ municipalities, country }: Dataset, beyond: readonly Municipality[]): FigureText {
    const [below, undecided, above] = KEYS.map((key) => number(within(municipalities, key).length));
    const finding = t`${below ?? ''} kommuner ligger klart under ${LINE_IN_WORDS}, ${above ?? ''} klart over, og ${undecided ?? ''} kan ikke skelnes fra ${LINE_IN_WORDS}`;
    const measure = t`Hver streg er én kommune: så langt rækker tilfældige udsving omkring dens antal mennesker i hjemløshed pr. 1.000 indbyggere, ${String(country.latestYear)} (95 pct.).`;
    const remarks = [...beyondWords(beyond), level.atLeast];
    return {
      finding,
      measure,
      remarks,
      source: vivesAndStatisticsDenmark([country.latestYear]),
      alt: plain(t`${finding}. Stregerne står i tre grupper, i hver fra lavest til højest.`),
      alone: { finding, measure, remarks: [...remarks, ...memberRemarks(municipalities, ['rate'])] },
    };
  },
  /** Over a group: `46 klart under 1`. */
  head: (key: LevelKey, members: number): string => `${number(members).text} ${LEVEL_WORDS[key]}`,
  shortHead: (key: LevelKey, members: number): string => `${number(members).text} ${SHORT[key]}`,
  /** Of one bar: `Albertslund: klart over 1, et sted mellem 1,16 og 2,13 pr. 1.000`. */
  title: ({ name, level: { key, lower, upper } }: Municipality): string =>
    plain(
      t`${name}: ${LEVEL_WORDS[key]}, et sted mellem ${fineRateInSentence(lower)} og ${fineRateInSentence(upper)} pr.\u00a01.000`,
    ),
  /** What folds it up on a phone. */
  summary: 'Sådan ligger alle, når tilfældige udsving regnes med',
  values: (municipalities: readonly Municipality[]): ValueRows => ({
    head: [`Over for ${LINE_IN_WORDS} pr. 1.000`, 'Kommuner', 'Hvilke'],
    rows: KEYS.map((key) => {
      const members = within(municipalities, key);
      return [LEVEL_WORDS[key], number(members.length), plain(joinWords(sortedNames(members)))];
    }),
  }),
} as const;
