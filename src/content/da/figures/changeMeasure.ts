import { CHANCE_GIVES } from '../chanceWords.ts';
import type { ChangeClass } from '../../../domain/changeClass.ts';
import { type Text, type Value, t } from '../../text.ts';
import type { ViewWords } from '../../figures/viewWords.ts';

/** Beside a change that is named without its verdict. */
const MAYBE_CHANCE = '; det kan være tilfældigt';

const LEGEND_NOTE = `Fuld farve og trekant: ændringen er større, end ${CHANCE_GIVES}.`;

const CLASSES: Readonly<Record<ChangeClass, string>> = {
  doubled: 'mindst dobbelt så mange',
  more: 'flere',
  'maybe-more': 'flere, kan være tilfældigt',
  unchanged: 'uændret',
  'maybe-fewer': 'færre, kan være tilfældigt',
  fewer: 'færre',
  halved: 'højst halvt så mange',
  'from-zero': 'ingen registreret ved forrige optælling',
};

/** The same below the colours of the key. */
const SHORT: Readonly<Record<ChangeClass, string>> = {
  doubled: 'dobbelt',
  more: 'flere',
  'maybe-more': 'måske flere',
  unchanged: 'ens',
  'maybe-fewer': 'måske færre',
  fewer: 'færre',
  halved: 'halvt',
  'from-zero': 'fra 0',
};

/** Of its image. */
const view: ViewWords = {
  label: 'Kort: ændring',
  title: ({ locative }) => `Kort: ændring i antal mennesker i hjemløshed ${locative}`,
};

/** What is said of the map of changes; places have their prepositions. */
export const changeMeasure = {
  label: 'Ændring siden sidst',
  finding: (notable: Value, of: Value): Text =>
    t`I ${notable} af ${of} kommuner er ændringen større, end ${CHANCE_GIVES}`,
  measure: (from: string, to: string): Text => t`Ændring i antal mennesker fra ${from} til ${to}.`,
  /** @param byChance how many reach the threshold where nothing has changed */
  bothWays: (notable: Value, up: Value, down: Value, byChance: Value): Text =>
    t`Af de ${notable} har ${up} fået flere, ${down} færre. Med så mange kommuner vil omkring ${byChance} nå grænsen alene ved et tilfælde.`,
  largest: (rise: Text, fall: Text): Text =>
    t`Den største stigning i antal er ${rise}, det største fald ${fall}.`,
  /** @param persons without a sign */
  rise: (place: string, persons: Value, maybeChance: boolean): Text =>
    t`${place} (${persons} flere${maybeChance ? MAYBE_CHANCE : ''})`,
  fall: (place: string, persons: Value, maybeChance: boolean): Text =>
    t`${place} (${persons} færre${maybeChance ? MAYBE_CHANCE : ''})`,
  alt: (finding: Text, up: Value, down: Value): Text =>
    t`${finding}: ${up} har fået flere, ${down} færre. Kort over ændringen.`,
  view,
  keyNote: 'Bleg farve: kan være tilfældigt. Tallet er antallet af kommuner.',
  legendCaption: (from: number, to: number): string => `Ændring i antal mennesker, ${from}–${to}`,
  legendNote: LEGEND_NOTE,
  classes: CLASSES,
  short: SHORT,
} as const;
