import { changeBetween } from '../../domain/change.ts';
import type { Change, Country } from '../../domain/dataset.ts';
import { latestCount, previousCount } from '../../domain/latest.ts';
import { percent } from '../figures.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, plain, t } from '../text.ts';
import { countOf, firstCount, highestCount, YOUTH_RISE } from './nationalSeries.ts';

/** A period marked under the national curve. */
export interface CurvePeriod {
  readonly fromYear: number;
  readonly toYear: number;
  /** What is said of everybody stands in the upper row, what is said of some in the lower. */
  readonly everybody: boolean;
  readonly text: string;
  /** Where there is no room for more. */
  readonly short: string;
}

const RISE = 'stigning';
const FALL = 'fald';

/** One word for a change; where it may be chance, that it stands still. */
function word({ persons, verdict }: Change): string {
  if (verdict === 'maybe-chance' || persons === 0) return 'stilstand';
  return persons > 0 ? RISE : FALL;
}

function period(change: Change): CurvePeriod {
  const { fromYear, toYear, persons } = change;
  const difference = persons === 0 ? 'uændret' : moreOrFewer(persons).text;
  return { fromYear, toYear, everybody: true, text: `${word(change)}: ${difference}`, short: word(change) };
}

const inPercent = (value: number): string => plain(t`${percent(value)} flere`);

/** The rise, the fall and what came after; and apart from them the rise among the young. */
export function curvePeriods(country: Country): CurvePeriod[] {
  const rise = changeBetween(firstCount(country), highestCount(country));
  const fall = changeBetween(countOf(country, 2019), countOf(country, 2022));
  const newest = changeBetween(previousCount(country.series), latestCount(country.series));
  const risen = inPercent(rise.percent ?? 0);
  return [
    { ...period(rise), text: `${RISE} for alle: ${risen}`, short: `alle: ${risen}` },
    period(fall),
    period(newest),
    {
      ...YOUTH_RISE,
      everybody: false,
      text: `kun de 18–29-årige: ${inPercent(YOUTH_RISE.percent)}`,
      short: `18–29 år: ${inPercent(YOUTH_RISE.percent)}`,
    },
  ];
}

/** The two rises alone, for a drawing that has no room for what came after. */
export const risePeriods = (country: Country): CurvePeriod[] =>
  curvePeriods(country).filter(({ fromYear }) => fromYear === firstCount(country).year);

/** Why there are two rises. */
export const TWO_PERIODS: Text = t`Rapporten nævner de to stigninger i ét åndedrag. Men de har hver sin periode, og den ene gælder kun de unge. Deres antal er ikke tegnet, fordi rapporten ikke oplyser det.`;
