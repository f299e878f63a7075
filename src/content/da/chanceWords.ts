import type { ChanceVerdict } from '../../domain/dataset.ts';
import type { OpenOrder } from '../../domain/rateComparison.ts';
import type { Direction } from '../development.ts';
import { type Text, t } from '../text.ts';

/** What a verdict measures a change against; every sentence that gives one takes it from here. */
export const CHANCE_GIVES = 'tilfældige udsving normalt giver';

/** The verdict of the chance test as a label beside a figure; `null` where there is nothing to say. */
export const VERDICT_LABELS: Readonly<Record<ChanceVerdict, string | null>> = {
  none: null,
  'maybe-chance': 'kan være et tilfældigt udsving',
  larger: `større, end ${CHANCE_GIVES}`,
  'clearly-larger': `klart større, end ${CHANCE_GIVES}`,
};

/** The same in the width of a table cell. */
export const SHORT_VERDICT_LABELS: Readonly<Record<ChanceVerdict, string | null>> = {
  none: null,
  'maybe-chance': 'kan være tilfældigt',
  larger: 'større end tilfældigt',
  'clearly-larger': 'klart større end tilfældigt',
};

const NOUNS: Readonly<Record<Direction, string>> = {
  nobody: 'forskellen',
  same: 'forskellen',
  appeared: 'forskellen',
  gone: 'forskellen',
  rise: 'stigningen',
  fall: 'faldet',
};

/** `men faldet kan være tilfældigt`, `og stigningen er større, end tilfældige udsving normalt giver`. */
export function chanceClause(direction: Direction, verdict: ChanceVerdict): string {
  const noun = NOUNS[direction];
  if (verdict === 'larger') return `og ${noun} er større, end ${CHANCE_GIVES}`;
  if (verdict === 'clearly-larger') return `og ${noun} er klart større, end ${CHANCE_GIVES}`;
  return `men ${noun} kan være ${direction === 'fall' ? 'tilfældigt' : 'tilfældig'}`;
}

/** The same as a sentence of its own; `null` where there is nothing to judge. */
export function chanceSentence(direction: Direction, verdict: ChanceVerdict): string | null {
  if (verdict === 'none' || direction === 'same' || direction === 'nobody') return null;
  const clause = chanceClause(direction, verdict).replace(/^(men|og) /, '');
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

/** The same at the end of a heading that has little room. */
export const PERHAPS_BY_CHANCE = ', måske ved et tilfælde';

/** Of an order by rate; `null` where it is certain at both ends. */
export const orderByChance = ({ top, bottom }: OpenOrder): Text | null =>
  top || bottom
    ? t`Rækkefølgen ${[...(top ? ['øverst'] : []), ...(bottom ? ['nederst'] : [])].join(' og ')} kan være tilfældig.`
    : null;
