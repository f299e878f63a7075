import { changeBetween } from '../../../domain/change.ts';
import type { Change, Country } from '../../../domain/dataset.ts';
import { latestCount, previousCount } from '../../../domain/latest.ts';
import { percent, signed, signedPercent } from '../figures.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, plain, t } from '../../text.ts';
import { countOf, firstCount, highestCount, YOUTH_RISE } from './nationalSeries.ts';

/** A period marked below the national curve. */
export interface CurvePeriod {
  readonly fromYear: number;
  readonly toYear: number;
  readonly text: string;
  /** Where there is no room for more. */
  readonly short: string;
}

function period({ fromYear, toYear, persons }: Change): CurvePeriod {
  const text = persons === 0 ? 'uændret' : moreOrFewer(persons).text;
  return { fromYear, toYear, text, short: signed(persons).text };
}

/** The rise, the fall and what came after. The rise among the young is told in words: its counts aren't there. */
export function curvePeriods(country: Country): CurvePeriod[] {
  const rise = changeBetween(firstCount(country), highestCount(country));
  const fall = changeBetween(countOf(country, 2019), countOf(country, 2022));
  const newest = changeBetween(previousCount(country.series), latestCount(country.series));
  return [
    {
      ...period(rise),
      text: plain(t`${percent(rise.percent ?? 0)} flere`),
      short: signedPercent(rise.percent ?? 0).text,
    },
    period(fall),
    period(newest),
  ];
}

/** The rise alone, for a drawing that has no room for what came after. */
export const risePeriods = (country: Country): CurvePeriod[] => curvePeriods(country).slice(0, 1);

/** That the report names no years, and what the other rise is. */
export const PERIODS_ARE_OURS: Text = t`Rapporten skriver »en tiårig periode« uden årstal; årene er vores. Stigningen på ${percent(YOUTH_RISE.percent)} (${String(YOUTH_RISE.fromYear)}–${String(YOUTH_RISE.toYear)}) gælder kun de 18–29-årige, hvis antal den ikke oplyser.`;
