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

export const CHANCE_METHOD = link('/metode/#tilfaeldighed', 'Sådan vurderer vi tilfældighed');

const HEADINGS: Readonly<Record<Direction, string>> = {
  nobody: 'Hvad betyder nul?',
  same: 'Hvad siger et uændret tal?',
  appeared: 'Kan forskellen være tilfældig?',
  gone: 'Kan forskellen være tilfældig?',
  rise: 'Kan stigningen være tilfældig?',
  fall: 'Kan faldet være tilfældigt?',
};

/** Of the test's outcomes: with more inhabitants a rise of as many is less unusual than a fall. */
function frequency({ change }: Development): Text {
  const often = howOften(change.pValue ?? 1);
  return change.verdict === 'maybe-chance'
    ? t`Hvis intet reelt havde ændret sig, ville to optællinger alligevel falde mindst så usædvanligt ud i ${often}.`
    : t`Hvis intet reelt havde ændret sig, ville to optællinger kun falde så usædvanligt ud i ${often}.`;
}

/** What must be so large, in the direction of the change. */
const CHANGES: Readonly<Record<Direction, string>> = {
  nobody: 'en forskel',
  same: 'en forskel',
  appeared: 'en stigning',
  gone: 'et fald',
  rise: 'en stigning',
  fall: 'et fald',
};

function limit(development: Development): Text {
  const { latest, previous, change } = development;
  const total = latest.persons + previous.persons;
  const together = t`Med ${peopleInWords(total)} i de to optællinger tilsammen`;
  const notable = smallestNotable(development);
  const size = CHANGES[development.direction];
  if (notable === null) return t`${together} kan enhver forskel være tilfældig.`;
  if (change.verdict === 'maybe-chance') {
    return t`${together} skal ${size} op på ${numberInText(notable)} for at være større, end ${CHANCE_GIVES}.`;
  }
  return t`${together} går grænsen ved ${size} på ${numberInText(notable)}. Ser man på alle kommuner på én gang, vil nogle få dog komme over grænsen ved et tilfælde.`;
}

/** Whether chance could give the change, and how large it would have to be. */
export function chanceParagraphs(development: Development): Text[] {
  switch (development.direction) {
    case 'nobody':
      return [
        t`At ingen er registreret i to optællinger, er en oplysning i sig selv, men der er ingen ændring at vurdere. Nul er noget andet end et tal, der mangler.`,
      ];
    case 'same':
      return [
        t`Et uændret tal kan dække over bevægelse. Nogle kan være kommet ud af hjemløshed, mens andre er kommet til.`,
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
  const swings = t`Tallet svinger lidt fra gang til gang.`;
  if (notable === null)
    return t`${swings} Her er det så lille, at ingen forskel er stor nok. ${CHANCE_METHOD}.`;
  return change.verdict === 'maybe-chance' || change.verdict === 'none'
    ? t`${swings} Først ${size} på ${numberInText(notable)} ville vi kalde større end tilfældige udsving. ${CHANCE_METHOD}.`
    : t`${swings} Her går grænsen for tilfældige udsving ved ${size} på ${numberInText(notable)}. ${CHANCE_METHOD}.`;
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
