import type { LevelKey } from '../../../domain/level.ts';
import type { Development } from '../../development.ts';
import { type Text, t } from '../../text.ts';
import { number, people } from '../../values.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

export const QUESTIONS_HEADING = 'Five questions for the municipality';

export function homes(persons: number): Text {
  if (persons === 0)
    return t`If someone loses their home tomorrow, which homes at an affordable rent can the municipality offer them?`;
  return persons === 1
    ? t`VIVE counted one person. Does the municipality have a home to offer at an affordable rent?`
    : t`VIVE counted ${people(persons)}. How many homes at an affordable rent has the municipality allocated in the past year, and how many are lacking?`;
}

export const STAYS: Text = t`How many of the municipality’s residents lived in a shelter (section 110 of the Social Services Act) in the past year, how long did they stay, and how many moved from there to a home of their own?`;

export const support = (hasCase: boolean): Text =>
  hasCase
    ? t`The municipality has itself described its work with Housing First. How many get a home and support together today (section 85 a), and how many are waiting?`
    : t`How many get Housing First support in a home of their own (section 85 a), how many are waiting for it, and for how long?`;

const GOALS: Readonly<Record<LevelKey, string>> = {
  above: `The figure per inhabitant is clearly above ${LINE_IN_WORDS} per 1,000.`,
  below: `Below ${LINE_IN_WORDS} per 1,000 is not zero.`,
  undecided: 'The report points out that political will matters a great deal.',
};
/** @param key of its level; `null` where nobody was counted */
export const goals = (key: LevelKey | null): Text =>
  t`${key === null ? '' : `${GOALS[key]} `}Has the municipal council adopted a target for how many people are to have a home, who follows up on it, and how often?`;

const BEYOND =
  'what does the municipality know about those the count does not reach, for example young people who stay with one friend after another?';

/** What the municipality knows beyond the count. */
export const BEYOND_DOUBT: Text = t`The figure carries a caveat. What lies behind it, and how many people does the municipality itself believe are in homelessness?`;
export const BEYOND_NOBODY: Text = t`VIVE counted nobody. How does the municipality look for those who do not come forward themselves, for example because they sleep at the homes of one friend after another?`;
export function beyondChange({ previous, latest, change }: Development): Text {
  const way =
    change.persons > 0
      ? 'Are there more people, or have more been found and counted?'
      : 'Have more people got a home, or have fewer been found and counted?';
  return t`The figure went from ${number(previous.persons)} to ${number(latest.persons)}. ${way} And ${BEYOND}`;
}
export const BEYOND_COUNT: Text = t`VIVE counts during one week. ${BEYOND.charAt(0).toUpperCase()}${BEYOND.slice(1)}`;

export const REGION_QUESTIONS_HEADING = 'Five questions for the region’s municipalities';

/** The same topics, to several municipalities at once. */
export const REGION_QUESTIONS: readonly Text[] = [
  t`How many homes at an affordable rent has each municipality allocated to people experiencing homelessness in the past year?`,
  t`How many of the municipality’s residents lived in a shelter (section 110 of the Social Services Act), in the municipality itself and in neighbouring ones, and how long did they stay?`,
  t`How many get Housing First support in a home of their own (section 85 a), and are there municipalities that share in providing it?`,
  t`Which municipal councils have adopted a target, who follows up, and how often?`,
  t`What do the municipalities know about those the count does not reach, for example young people who stay with one friend after another?`,
];
