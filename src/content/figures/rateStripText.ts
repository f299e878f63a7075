import { number, rateOfTable } from '../values.ts';
import { rateStrip } from '#words/figures/rateStrip.ts';
import { joinWords } from '#words/language/joinWords.ts';
import { sortedNames, subjectName } from '../names.ts';
import { vivesAndStatisticsDenmark } from '#words/sourceLines.ts';
import { remarkSentences } from '../remarksOn.ts';
import type { Dataset, Municipality, Region } from '../../domain/dataset.ts';
import type { RankRange } from '../../domain/rank.ts';
import { LINE } from '../../domain/rate.ts';
import { isOutsideScale } from '../../domain/rateClass.ts';
import { formatNumber, formatOfScale } from '../../format/formatNumber.ts';
import type { FigureText, ValueRows } from '../chartText.ts';
import { decapitalise } from '../language/capitalise.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { type Text, plain, t } from '../text.ts';
import { howManyAbove, ratesOf } from './regionBarsText.ts';
import { outsideScale, placeOf, rankRemark, remarksAbout, starredSquares } from './stripPlace.ts';

/** A row of the strip: above one rate, up to and including the next; one rate alone where `above` is `null`. */
interface StripStep {
  readonly above: number | null;
  readonly to: number;
  readonly members: readonly Municipality[];
}

/** `70 af 98 kommuner ligger under 1 pr. 1.000 indbyggere`. */
const howManyBelow = (all: readonly Municipality[]): Text =>
  rateStrip.below(
    number(all.filter(({ rate }) => rate < LINE).length),
    number(all.length),
    formatOfScale(LINE),
  );

/** Of a strip that is about no single municipality. @param filled whose squares are filled; all where `null` */
const measureOf = ({ municipalities, country }: Dataset, filled: string | null): Text =>
  rateStrip.measure(number(municipalities.length), String(country.latestYear), filled);

const stepWords = ({ above, to }: StripStep): string =>
  above === null ? rateOfTable(to).text : rateStrip.step(formatNumber(above, 1), formatNumber(to, 1));

/** The words of `figures/rateStrip.ts`. */
export const rateStripText = {
  howManyBelow,
  /** Its name in the drawing, with its rate. */
  own: ({ name, rate }: Municipality): string => `${name} ${rateOfTable(rate).text}`,
  /**
   * @param range 95 % range of its rank
   * @param neighbours marked and named beside it, so that remarks on their rates are needed as well
   */
  municipality(
    municipality: Municipality,
    range: RankRange,
    all: readonly Municipality[],
    neighbours: readonly Municipality[],
  ): FigureText {
    const { rate: own, latestYear } = municipality;
    const [name, of] = [subjectName(municipality), number(all.length)];
    const finding = placeOf(municipality, range);
    const measure = rateStrip.measureAround(of, String(latestYear), name, neighbours.length > 0);
    // What lies outside the scale is explained by a line of its own, and by the municipality's own remark.
    // On the page its own remarks stand above, those on its neighbours under their table.
    const near = memberRemarks(
      neighbours.filter(({ rate }) => !isOutsideScale(rate)),
      ['rate'],
    );
    const place = rankRemark(municipality, range);
    return {
      finding,
      measure,
      remarks: [place, ...outsideScale(all, [municipality, ...neighbours]), ...starredSquares(all)],
      source: vivesAndStatisticsDenmark([latestYear]),
      alt: plain(rateStrip.alt(of, name, rateOfTable(own), howManyBelow(all))),
      alone: {
        finding: t`${name}: ${decapitalise(finding)}`,
        measure,
        remarks: [
          place,
          ...remarkSentences(municipality, 'rate', 'flag'),
          ...near,
          ...outsideScale(all.filter((other) => other !== municipality)),
          ...starredSquares(all),
        ],
      },
    };
  },
  /** @param members the region's municipalities */
  region(region: Region, members: readonly Municipality[], dataset: Dataset): FigureText {
    const finding = rateStrip.regionFinding(howManyAbove(members));
    const text = {
      finding,
      measure: measureOf(dataset, region.name),
      remarks: remarksAbout(members, dataset.municipalities),
    };
    return {
      ...text,
      source: vivesAndStatisticsDenmark([region.latestYear]),
      alt: ratesOf(members),
      alone: { ...text, finding: t`${region.name}: ${decapitalise(finding)}` },
    };
  },
  /** @param steps highest first */
  country(dataset: Dataset, steps: readonly StripStep[]): FigureText {
    const { municipalities, country } = dataset;
    const text = {
      finding: howManyBelow(municipalities),
      measure: measureOf(dataset, null),
      remarks: remarksAbout(municipalities, municipalities),
    };
    // By their upper ends, as a text alternative has not room for both.
    const sizes = steps.map(
      ({ above, to, members }) =>
        `${above === null ? rateOfTable(to).text : formatNumber(to, 1)}: ${members.length}`,
    );
    return {
      ...text,
      source: vivesAndStatisticsDenmark([country.latestYear]),
      alt: rateStrip.stepsAlt(sizes.join('; ')),
      alone: text,
    };
  },
  /**
   * How many municipalities lie in each step that has any, and which of those named are among them.
   *
   * @param steps highest first
   * @param named a municipality and its neighbours, or a region's municipalities
   */
  values: (steps: readonly StripStep[], named: readonly Municipality[]): ValueRows => ({
    head: rateStrip.valueHeads,
    rows: steps.map((step) => [
      stepWords(step),
      number(step.members.length),
      plain(joinWords(sortedNames(named.filter((municipality) => step.members.includes(municipality))))),
    ]),
  }),
} as const;
