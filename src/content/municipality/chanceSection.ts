import { howOften } from '../language/howOften.ts';
import {
  anyMayBeChance,
  asFarApart,
  CHANCE_HEADINGS,
  CHANCE_METHOD,
  NOBODY_TWICE,
  plainlyBeyond,
  PLAINLY_TOO_FEW,
  plainlyWithin,
  thresholdAt,
  UNCHANGED,
  wouldHaveToReach,
} from '#words/municipality/chanceSectionWords.ts';
import {
  type Counted,
  type Development,
  developmentOf,
  isOnePerson,
  smallestNotable,
} from '../development.ts';
import type { Link, Text } from '../text.ts';

export interface ChanceSection {
  readonly heading: string;
  readonly paragraphs: readonly Text[];
  readonly method: Link;
}

/** Of the test's outcomes: with more inhabitants a rise of as many is less unusual than a fall. */
const frequency = ({ change }: Development): Text => asFarApart(howOften(change.pValue ?? 1));

function limit(development: Development): Text {
  const { latest, previous, change, direction } = development;
  const total = latest.persons + previous.persons;
  const notable = smallestNotable(development);
  if (notable === null) return anyMayBeChance(total);
  return change.verdict === 'maybe-chance'
    ? wouldHaveToReach(total, direction, notable)
    : thresholdAt(total, direction, notable);
}

/** Whether chance could give the change, and how large it would have to be. */
export function chanceParagraphs(development: Development): Text[] {
  switch (development.direction) {
    case 'nobody':
      return [NOBODY_TWICE];
    case 'same':
      return [UNCHANGED, limit(development)];
    default:
      return [frequency(development), limit(development)];
  }
}

/**
 * The same in two plain sentences for those who read on, the method behind the link; `null` where there is
 * no change to judge.
 */
export function plainChance(record: Counted): Text | null {
  const development = developmentOf(record);
  if (development === null || development.direction === 'nobody' || isOnePerson(development)) return null;
  const { change, direction } = development;
  const notable = smallestNotable(development);
  if (notable === null) return PLAINLY_TOO_FEW;
  return change.verdict === 'maybe-chance' || change.verdict === 'none'
    ? plainlyWithin(direction, notable)
    : plainlyBeyond(direction, notable);
}

/** Whether the change is larger than chance gives, in words; `null` where there is only one count or one person. */
export function chanceSection(record: Counted): ChanceSection | null {
  const development = developmentOf(record);
  if (development === null || isOnePerson(development)) return null;
  return {
    heading: CHANCE_HEADINGS[development.direction],
    paragraphs: chanceParagraphs(development),
    method: CHANCE_METHOD,
  };
}
