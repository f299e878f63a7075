import { CHANCE_GIVES } from '../chanceWords.ts';
import {
  type Counted,
  type Development,
  type Direction,
  developmentOf,
  isOnePerson,
  smallestNotable,
} from '../../development.ts';
import { numberInText } from '../figures.ts';
import { howOften } from '../../language/howOften.ts';
import { peopleInWords } from '../language/peopleInWords.ts';
import { type Link, type Text, link, t } from '../../text.ts';

export interface ChanceSection {
  readonly heading: string;
  readonly paragraphs: readonly Text[];
  readonly method: Link;
}

export const CHANCE_METHOD = link('/metode/#tilfaeldighed', 'How we assess chance');

const HEADINGS: Readonly<Record<Direction, string>> = {
  nobody: 'What does zero mean?',
  same: 'What does an unchanged number tell us?',
  appeared: 'Could the difference be due to chance?',
  gone: 'Could the difference be due to chance?',
  rise: 'Could the rise be due to chance?',
  fall: 'Could the fall be due to chance?',
};

/** Of the test's outcomes: with more inhabitants a rise of as many is less unusual than a fall. */
function frequency({ change }: Development): Text {
  const often = howOften(change.pValue ?? 1);
  return change.verdict === 'maybe-chance'
    ? t`If nothing had really changed, two counts would still come out at least as unusual as these in ${often}.`
    : t`If nothing had really changed, two counts would come out as unusual as these in ${often}.`;
}

/** What must be so large, in the direction of the change. */
const CHANGES: Readonly<Record<Direction, string>> = {
  nobody: 'a difference',
  same: 'a difference',
  appeared: 'a rise',
  gone: 'a fall',
  rise: 'a rise',
  fall: 'a fall',
};

function limit(development: Development): Text {
  const { latest, previous, change } = development;
  const total = latest.persons + previous.persons;
  const together = t`With ${peopleInWords(total)} in the two counts together`;
  const notable = smallestNotable(development);
  const size = CHANGES[development.direction];
  if (notable === null) return t`${together}, any difference may be due to chance.`;
  if (change.verdict === 'maybe-chance') {
    return t`${together}, ${size} would have to reach ${numberInText(notable)} to be larger than ${CHANCE_GIVES}.`;
  }
  return t`${together}, the threshold is ${size} of ${numberInText(notable)}. Looking at all municipalities at once, however, a few will pass the threshold by chance.`;
}

/** Whether chance could give the change, and how large it would have to be. */
export function chanceParagraphs(development: Development): Text[] {
  switch (development.direction) {
    case 'nobody':
      return [
        t`That nobody was registered in two counts is information in itself, but there is no change to assess. Zero is not the same as a missing figure.`,
      ];
    case 'same':
      return [
        t`An unchanged number can hide movement. Some people may have left homelessness while others have entered it.`,
        limit(development),
      ];
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
  const size = CHANGES[direction];
  const notable = smallestNotable(development);
  const swings = t`The number varies a little from count to count.`;
  if (notable === null)
    return t`${swings} Here it is so small that no difference is large enough. ${CHANCE_METHOD}.`;
  return change.verdict === 'maybe-chance' || change.verdict === 'none'
    ? t`${swings} It would take ${size} of ${numberInText(notable)} for us to call it larger than chance variation. ${CHANCE_METHOD}.`
    : t`${swings} Here the threshold for chance variation is ${size} of ${numberInText(notable)}. ${CHANCE_METHOD}.`;
}

/** Whether the change is larger than chance gives, in words; `null` where there is only one count or one person. */
export function chanceSection(record: Counted): ChanceSection | null {
  const development = developmentOf(record);
  if (development === null || isOnePerson(development)) return null;
  return {
    heading: HEADINGS[development.direction],
    paragraphs: chanceParagraphs(development),
    method: CHANCE_METHOD,
  };
}
