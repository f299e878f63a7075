import { countHeading } from '#words/countHeading.ts';
import { number, people } from '../values.ts';
import { dots } from '#words/figures/dots.ts';
import { inYear } from '#words/labels/charts.ts';
import { subjectName } from '../names.ts';
import { vivesCounts } from '#words/sourceLines.ts';
import { remarkSentences } from '../remarksOn.ts';
import { latestCount } from '../../domain/latest.ts';
import { isOutsideScale } from '../../domain/rateClass.ts';
import type { FigureText } from '../chartText.ts';
import type { CountedPlace } from '../countedPlace.ts';
import { type Development, developmentOf } from '../development.ts';
import { type Text, plain, t } from '../text.ts';
import { verdictRemark } from '../verdictRemark.ts';

/** What dots of two counts don't show: whether they are the same people. */
function remarkOn({ latest, previous }: Development): Text {
  const few = Math.min(latest.persons, previous.persons);
  const many = Math.max(latest.persons, previous.persons);
  if (many === 0) return dots.none;
  if (few === 0) return dots.each;
  return t`${dots.each} ${few === many ? dots.asMany : dots.fewerAmong(number(few), number(many))}`;
}

/** As the subject of a sentence. */
const nameOf = (place: CountedPlace): string => ('officialName' in place ? subjectName(place) : place.name);

/**
 * Remarks that follow the counts. Where a municipality's rate lies outside the scale the remark on it is
 * about how people were counted, and follows the counts too.
 */
export function remarksOnCounts(place: CountedPlace): Text[] {
  if (!('remarks' in place)) return [];
  const isOutside = 'officialName' in place && isOutsideScale(place.rate);
  return remarkSentences(place, 'count', 'change', 'region', ...(isOutside ? (['rate'] as const) : []));
}

/** The words of `figures/dots.ts`. */
export const dotsText = {
  /** Over a field, after the count: `i 2022`. */
  inYear,
  valueHeads: dots.valueHeads,
  /** The two newest counts, or the only one. */
  text(place: CountedPlace): FigureText {
    const development = developmentOf(place);
    const latest = latestCount(place.counts);
    const [year, now] = [String(latest.year), dots.inDots(latest.persons)];
    const locative = 'locative' in place ? place.locative : dots.in(place.name);
    const alone = {
      finding: countHeading(nameOf(place), place),
      remarks: [verdictRemark(place), ...remarksOnCounts(place)],
    };
    if (development === null) {
      const measure = dots.onlyMeasure(locative, year);
      return {
        finding: dots.onlyFinding(people(latest.persons), year),
        measure,
        remarks: [dots.each],
        source: vivesCounts([latest.year]),
        alt: plain(dots.onlyAlt(now, year)),
        alone: { ...alone, measure, remarks: [dots.each, ...alone.remarks] },
      };
    }
    const { previous, direction } = development;
    const [before, finding] = [String(previous.year), dots.finding(development)];
    const measure = dots.measure(locative, before, year);
    const remark = remarkOn(development);
    return {
      finding,
      measure,
      remarks: [remark],
      source: vivesCounts([previous.year, latest.year]),
      alt:
        direction === 'nobody'
          ? dots.noneAlt(before, year)
          : plain(dots.alt(finding, dots.inDots(previous.persons), before, now, year)),
      alone: { ...alone, measure, remarks: [remark, ...alone.remarks] },
    };
  },
} as const;
