import type { Direction } from '../../development.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { numberInText } from '../../values.ts';
import { peopleInWords } from '../language/peopleInWords.ts';
import { type Text, link, t } from '../../text.ts';

export const CHANCE_METHOD = link('/metode/#tilfaeldighed', 'Sådan vurderer vi tilfældighed');

export const CHANCE_HEADINGS: Readonly<Record<Direction, string>> = {
  nobody: 'Hvad betyder nul?',
  same: 'Hvad siger et uændret tal?',
  appeared: 'Kan forskellen være tilfældig?',
  gone: 'Kan forskellen være tilfældig?',
  rise: 'Kan stigningen være tilfældig?',
  fall: 'Kan faldet være tilfældigt?',
};

export const NOBODY_TWICE: Text = t`At ingen er registreret i to optællinger, er en oplysning i sig selv, men der er ingen ændring at vurdere. Nul er noget andet end et tal, der mangler.`;
export const UNCHANGED: Text = t`Et uændret tal kan dække over bevægelse. Nogle kan være kommet ud af hjemløshed, mens andre er kommet til.`;

/** What must be so large, in the direction of the change. */
const CHANGES: Readonly<Record<Direction, string>> = {
  nobody: 'en forskel',
  same: 'en forskel',
  appeared: 'en stigning',
  gone: 'et fald',
  rise: 'en stigning',
  fall: 'et fald',
};
const together = (total: number): Text => t`Med ${peopleInWords(total)} i de to optællinger tilsammen`;
const ofSize = (direction: Direction, persons: number): Text =>
  t`${CHANGES[direction]} på ${numberInText(persons)}`;

/** How often chance gives as much. */
export const asFarApart = (often: Text): Text =>
  t`Hvis intet reelt havde ændret sig, ville to optællinger alligevel ligge mindst så langt fra hinanden i ${often}.`;

/** How large a difference would be larger than chance gives. @param total persons in both counts */
export const anyMayBeChance = (total: number): Text =>
  t`${together(total)} kan enhver forskel være tilfældig.`;
export const wouldHaveToReach = (total: number, direction: Direction, persons: number): Text =>
  t`${together(total)} skal ${CHANGES[direction]} op på ${numberInText(persons)} for at være større, end ${CHANCE_GIVES}.`;
export const thresholdAt = (total: number, direction: Direction, persons: number): Text =>
  t`${together(total)} går grænsen ved ${ofSize(direction, persons)}. Ser man på alle kommuner på én gang, vil nogle få dog komme over grænsen ved et tilfælde.`;

/** The same in two plain sentences. */
const SWINGS = 'Tallet svinger lidt fra gang til gang.';
export const PLAINLY_TOO_FEW: Text = t`${SWINGS} Her er det så lille, at ingen forskel er stor nok. ${CHANCE_METHOD}.`;
export const plainlyWithin = (direction: Direction, persons: number): Text =>
  t`${SWINGS} Først ${ofSize(direction, persons)} ville vi kalde større end tilfældige udsving. ${CHANCE_METHOD}.`;
export const plainlyBeyond = (direction: Direction, persons: number): Text =>
  t`${SWINGS} Her går grænsen for tilfældige udsving ved ${ofSize(direction, persons)}. ${CHANCE_METHOD}.`;
