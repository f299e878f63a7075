import { SMALL_BASE_BELOW } from '../../domain/change.ts';
import type { Change, Municipality, Rank } from '../../domain/dataset.ts';
import { isOfOne } from '../../domain/isOfOne.ts';
import { latestCount } from '../../domain/latest.ts';
import { isDoubted } from '../../domain/peers.ts';
import type { RankRange } from '../../domain/rank.ts';
import { VERDICT_LABELS } from '#words/chanceWords.ts';
import {
  DOUBTED_RANK,
  FLAGGED_IN_REPORT,
  NOT_COMPARED,
  OF_ONE_PERSON,
  percentOfFew,
  PERCENT_OF_ZERO,
  rangeNote,
  rankAmongAll,
} from '#words/compare/comparisonRowsWords.ts';
import { fineRate, number, signed, signedPercent } from '../values.ts';
import { keyFigures } from '#words/figures/keyFigures.ts';
import { COMPARE_ROWS, countRow } from '#words/labels/comparePage.ts';
import { type Development, developmentOf, isOnePerson } from '../development.ts';
import { remarksOn } from '../remarksOn.ts';
import { type Text, t } from '../text.ts';

export type ComparisonKey = 'latest' | 'previous' | 'change' | 'rate' | 'rankInCountry' | 'rankInRegion';

/** One figure of a comparison, with all that must stand beside it. */
export interface ComparisonRow {
  readonly key: ComparisonKey;
  readonly label: string;
  readonly value: Text;
  /** Remarks and cautions; may be empty. */
  readonly notes: readonly string[];
}

const notEmpty = (note: string | null): note is string => note !== null && note !== '';

/** Persons first, per cent second. */
const changeValue = ({ persons, percent }: Change): Text =>
  percent === null || persons === 0
    ? t`${signed(persons)}`
    : t`${signed(persons)} (${signedPercent(percent)})`;

/** Of one person there is nothing to test, and no percentage. */
function changeNotes(development: Development): string[] {
  if (isOnePerson(development)) return [];
  const { change, previous } = development;
  const base =
    change.persons === 0 || previous.persons >= SMALL_BASE_BELOW
      ? null
      : change.percent === null
        ? PERCENT_OF_ZERO
        : percentOfFew(previous.persons);
  return [VERDICT_LABELS[change.verdict], base].filter(notEmpty);
}

function rankRow(
  key: 'rankInCountry' | 'rankInRegion',
  municipality: Municipality,
  rank: Rank,
  range: RankRange | null,
): ComparisonRow {
  const label = COMPARE_ROWS[key];
  if (isOfOne(municipality)) return { key, label, value: [NOT_COMPARED], notes: [OF_ONE_PERSON] };
  const notes = [range === null ? null : rangeNote(range), isDoubted(municipality) ? DOUBTED_RANK : null];
  return { key, label, value: rankAmongAll(rank), notes: notes.filter(notEmpty) };
}

/** With two decimals: whichever stand beside it, two that differ don't read the same. */
function rateRow(municipality: Municipality): ComparisonRow {
  const { rate, printedRate, flagged } = municipality;
  return {
    key: 'rate',
    label: COMPARE_ROWS.rate,
    value: t`${fineRate(rate)}`,
    notes: [
      printedRate === null ? keyFigures.notPrinted : null,
      flagged ? FLAGGED_IN_REPORT : null,
      ...remarksOn(municipality, 'rate', 'flag'),
    ].filter(notEmpty),
  };
}

/**
 * A municipality's figures in the order in which they stand beside others'; each with its remarks.
 *
 * @param range 95 % range of its rank in the country
 */
export function comparisonRows(municipality: Municipality, range: RankRange): ComparisonRow[] {
  const { ranks } = municipality;
  const development = developmentOf(municipality);
  const latest = latestCount(municipality.counts);
  const earlier: ComparisonRow[] =
    development === null
      ? []
      : [
          {
            key: 'previous',
            label: countRow(development.previous.year),
            value: t`${number(development.previous.persons)}`,
            notes: [],
          },
          {
            key: 'change',
            label: COMPARE_ROWS.change,
            value: changeValue(development.change),
            notes: [...changeNotes(development), ...remarksOn(municipality, 'change')],
          },
        ];
  return [
    {
      key: 'latest',
      label: countRow(latest.year),
      value: t`${number(latest.persons)}`,
      notes: remarksOn(municipality, 'count'),
    },
    ...earlier,
    rateRow(municipality),
    rankRow('rankInCountry', municipality, ranks.country, range),
    rankRow('rankInRegion', municipality, ranks.region, null),
  ];
}
