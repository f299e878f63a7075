import type { Dataset, Municipality, Region } from '../../../domain/dataset.ts';
import { isDoubted } from '../../../domain/peers.ts';
import type { RankRange } from '../../../domain/rank.ts';
import { LINE } from '../../../domain/rate.ts';
import { isOutsideScale } from '../../../domain/rateClass.ts';
import { formatNumber, formatOfScale } from '../../../format/formatNumber.ts';
import type { FigureText, ValueRows } from '../../chartText.ts';
import { isOfOne } from '../../../domain/isOfOne.ts';
import { type Text, plain, t } from '../../text.ts';
import { number, rateOfTable } from '../figures.ts';
import { starredBelowRemark } from '../labels/mapLabels.ts';
import { decapitalise } from '../../language/capitalise.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { memberRemarks } from '../../memberRemarks.ts';
import { rateRemarks } from '../../municipality/rateRemarks.ts';
import { rangeSentence } from '../../municipality/placeParagraph.ts';
import { rankWords } from '../municipality/rankWords.ts';
import { sortedNames, subjectName } from '../names.ts';
import { vivesAndStatisticsDenmark } from '../sourceLines.ts';
import { howManyAbove, ratesOf } from '../../figures/regionBarsText.ts';

/** A row of the strip: above one rate, up to and including the next; one rate alone where `above` is `null`. */
interface StripStep {
  readonly above: number | null;
  readonly to: number;
  readonly members: readonly Municipality[];
}

/** The rank with its range, in full sentences. */
function rankRemark(municipality: Municipality, range: RankRange): Text {
  if (isOfOne(municipality)) return t`Når ét menneske er registreret, siger en plads på listen ikke noget.`;
  const { country } = municipality.ranks;
  const plainly = t`Regnet fra flest til færrest pr. indbygger er ${subjectName(municipality)} ${rankWords(country)} af ${number(country.of)}.`;
  const ranged = rangeSentence(range, country);
  return ranged === null ? plainly : t`${plainly} ${ranged}`;
}

/** The parts of a list of `of` in which a range of ranks may lie whole, the narrowest first. */
const PARTS: readonly {
  readonly words: string;
  readonly holds: (range: RankRange, of: number) => boolean;
}[] = [
  { words: 'Blandt de højeste', holds: ({ to }, of) => to <= of / 4 },
  { words: 'Blandt de laveste', holds: ({ from }, of) => from > (of * 3) / 4 },
  { words: 'Øverste halvdel', holds: ({ to }, of) => to <= of / 2 },
  { words: 'Nederste halvdel', holds: ({ from }, of) => from > of / 2 },
];

/** In which part of the list it lies wherever chance may put it. A rank would say more than the figures can. */
function placeOf(municipality: Municipality, range: RankRange): Text {
  const { of } = municipality.ranks.country;
  const part = PARTS.find(({ holds }) => holds(range, of));
  if (part === undefined) return t`Placeringen pr. indbygger er usikker`;
  const place = t`${part.words} pr. indbygger`;
  return isDoubted(municipality) ? t`${place}, med forbehold` : place;
}

/**
 * Those whose rate lies outside the scale, and why; nothing where none does.
 *
 * @param told whose remarks stand elsewhere
 */
function outsideScale(all: readonly Municipality[], told: readonly Municipality[] = []): Text[] {
  const outliers = all.filter(({ rate }) => isOutsideScale(rate));
  if (outliers.length === 0) return [];
  const names = joinWords(outliers.map((m) => t`${subjectName(m)} (${rateOfTable(m.rate)})`));
  return [
    joinSentences([
      t`${names} ligger uden for skalaen.`,
      ...rateRemarks(outliers.filter((m) => !told.includes(m))),
    ]),
  ];
}

/** The mark in some squares, where there are such. */
const starred = (all: readonly Municipality[]): Text[] => {
  const remark = starredBelowRemark(all);
  return remark === null ? [] : [remark];
};

/** Remarks on the rates of those it is about, and on what lies outside the scale where none of them does. */
const remarksAbout = (about: readonly Municipality[], all: readonly Municipality[]): Text[] => [
  ...memberRemarks(about, ['rate']),
  ...outsideScale(all.filter((municipality) => !about.includes(municipality))),
  ...starred(all),
];

/** `70 af 98 kommuner ligger under 1 pr. 1.000 indbyggere`. */
const howManyBelow = (all: readonly Municipality[]): Text =>
  t`${number(all.filter(({ rate }) => rate < LINE).length)} af ${number(all.length)} kommuner ligger under ${formatOfScale(LINE)} pr. 1.000 indbyggere`;

/** Of a strip that is about no single municipality. @param filled whose squares are filled; all where absent */
function measureOf({ municipalities, country }: Dataset, filled?: string): Text {
  const marked = filled === undefined ? '' : ` De fyldte ligger i ${filled}.`;
  return t`De ${number(municipalities.length)} kommuner efter antal mennesker i hjemløshed pr. 1.000 indbyggere, ${String(country.latestYear)}. Én firkant er én kommune.${marked}`;
}

const stepWords = ({ above, to }: Pick<StripStep, 'above' | 'to'>): string =>
  above === null ? rateOfTable(to).text : `over ${formatNumber(above, 1)} til ${formatNumber(to, 1)}`;

/** The words of `figures/rateStrip.ts`. */
export const rateStrip = {
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
    const { rate: own, latestYear, remarks } = municipality;
    const name = subjectName(municipality);
    const finding = placeOf(municipality, range);
    const measure = t`De ${number(all.length)} kommuner efter antal pr. 1.000 indbyggere, ${String(latestYear)}. Én firkant er én kommune${neighbours.length > 0 ? ', og naboerne har kant' : ''}. De fyldte ligger i samme region som ${name}.`;
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
      remarks: [place, ...outsideScale(all, [municipality, ...neighbours]), ...starred(all)],
      source: vivesAndStatisticsDenmark([latestYear]),
      alt: plain(
        t`${number(all.length)} kommuner efter antal pr. 1.000 indbyggere. ${name} har ${rateOfTable(own)}. ${howManyBelow(all)}.`,
      ),
      alone: {
        finding: t`${name}: ${decapitalise(finding)}`,
        measure,
        remarks: [
          place,
          ...remarks
            .filter(({ figure }) => figure === 'rate' || figure === 'flag')
            .map(({ text }): Text => [text]),
          ...near,
          ...outsideScale(all.filter((other) => other !== municipality)),
          ...starred(all),
        ],
      },
    };
  },
  /** @param members the region's municipalities */
  region(region: Region, members: readonly Municipality[], dataset: Dataset): FigureText {
    const finding = t`${howManyAbove(members)} pr. 1.000 indbyggere`;
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
      measure: measureOf(dataset),
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
      alt: `Hvor mange kommuner der er i hvert trin pr. 1.000 indbyggere, nævnt ved trinets øverste tal: ${sizes.join('; ')}.`,
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
    head: ['Pr. 1.000 indbyggere', 'Kommuner', 'Heraf'],
    rows: steps.map((step) => [
      stepWords(step),
      number(step.members.length),
      plain(joinWords(sortedNames(named.filter((municipality) => step.members.includes(municipality))))),
    ]),
  }),
} as const;
