import type { Dataset, Municipality, Region } from '../../../domain/dataset.ts';
import { FLAG_THRESHOLD, isOutsideScale } from '../../../domain/rateClass.ts';
import type { FigureText } from '../../chartText.ts';
import { type Text, plain, t } from '../../text.ts';
import { number, numberInText, printedRate } from '../figures.ts';
import type { ValueRows } from '../../chartText.ts';
import { capitalise, decapitalise } from '../language/capitalise.ts';
import { joinWords } from '../language/joinWords.ts';
import { placeWord } from '../language/placeWord.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { sortedNames, subjectName } from '../names.ts';
import { vivesCounts } from '../sourceLines.ts';
import { howManyReach, ratesOf } from './regionBars.ts';

/** More than this many with the same rate are counted rather than named. */
const NAMED_TIES = 3;

function tiedWith(municipality: Municipality, all: readonly Municipality[]): Text | null {
  const others = all.filter(
    (other) => other.code !== municipality.code && other.ratePer1000 === municipality.ratePer1000,
  );
  if (others.length === 0) return null;
  return others.length <= NAMED_TIES
    ? t`delt med ${joinWords(sortedNames(others))}`
    : t`delt med ${numberInText(others.length)} andre`;
}

/** `Sjettehøjest i landet pr. indbygger, delt med Glostrup`. */
function placeOf(municipality: Municipality, all: readonly Municipality[]): Text {
  const rank = municipality.rankInCountry;
  if (rank === null) return t`Ingen blev talt ${municipality.locative}`;
  const doubted = municipality.remarks.some((remark) => remark.figure === 'rate');
  const word = placeWord(rank.rank);
  const place =
    word === null
      ? t`Nr. ${number(rank.rank)} af ${number(rank.of)} pr. indbygger`
      : t`${capitalise([word])} i landet pr. indbygger`;
  const tied = tiedWith(municipality, all);
  const known = tied === null ? place : t`${place}, ${tied}`;
  return doubted ? t`${known}, med forbehold` : known;
}

/** Those whose rate lies outside the scale, and why; nothing where none does. */
function outsideScale(all: readonly Municipality[]): Text[] {
  const outliers = all.filter(({ ratePer1000 }) => isOutsideScale(ratePer1000));
  if (outliers.length === 0) return [];
  const names = joinWords(outliers.map((m) => t`${subjectName(m)} (${printedRate(m.ratePer1000 ?? 0)})`));
  return [
    t`${names} ligger uden for skalaen. Rapporten knytter det høje tal til særlige forhold i optællingen.`,
  ];
}

/** Remarks on the rates of those it is about, and on what lies outside the scale where none of them does. */
const remarksAbout = (about: readonly Municipality[], all: readonly Municipality[]): Text[] => [
  ...memberRemarks(about, ['rate']),
  ...outsideScale(all.filter((municipality) => !about.includes(municipality))),
];

const belowThreshold = (all: readonly Municipality[]): number =>
  all.filter(({ ratePer1000 }) => (ratePer1000 ?? 0) < FLAG_THRESHOLD).length;

/** `67 af 98 kommuner ligger under 1,0 pr. 1.000 indbyggere`. */
const howManyBelow = (all: readonly Municipality[]): Text =>
  t`${number(belowThreshold(all))} af ${number(all.length)} kommuner ligger under ${printedRate(FLAG_THRESHOLD)} pr. 1.000 indbyggere`;

/** Of a strip that is about no single municipality. @param filled whose squares are filled; all where absent */
function measureOf({ municipalities, country }: Dataset, filled?: string): Text {
  const marked = filled === undefined ? '' : ` De fyldte ligger i ${filled}.`;
  return t`De ${number(municipalities.length)} kommuner efter antal mennesker i hjemløshed pr. 1.000 indbyggere, ${String(country.latestYear)}. Én firkant er én kommune.${marked}`;
}

/** Every rate with those who have it, highest first; those where nobody was counted last. */
const byRate = (all: readonly Municipality[]): [number | null, Municipality[]][] =>
  [...Map.groupBy(all, ({ ratePer1000 }) => ratePer1000)].toSorted(([a], [b]) => (b ?? -1) - (a ?? -1));

const rateWords = (ratePer1000: number | null): string =>
  ratePer1000 === null ? 'ingen talt' : printedRate(ratePer1000).text;

/** The words of `figures/rateStrip.ts`. */
export const rateStrip = {
  howManyBelow,
  /** @param neighbours marked and named beside it, so that remarks on their rates are needed as well */
  municipality(
    municipality: Municipality,
    all: readonly Municipality[],
    neighbours: readonly Municipality[],
  ): FigureText {
    const { ratePer1000: own, latestYear, remarks } = municipality;
    const name = subjectName(municipality);
    const finding = placeOf(municipality, all);
    const measure = t`De ${number(all.length)} kommuner efter antal pr. 1.000 indbyggere, ${String(latestYear)}. Én firkant er én kommune${neighbours.length > 0 ? ', og naboerne har kant' : ''}. De fyldte ligger i samme region som ${name}.`;
    // What lies outside the scale is explained by a line of its own, and by the municipality's own remark.
    const near = memberRemarks(
      neighbours.filter(({ ratePer1000 }) => !isOutsideScale(ratePer1000)),
      ['rate'],
    );
    const ofAll = t`${number(all.length)} kommuner efter antal pr. 1.000 indbyggere.`;
    return {
      finding,
      measure,
      remarks: [...near, ...outsideScale(all)],
      source: vivesCounts([latestYear]),
      alt: plain(
        own === null
          ? t`${ofAll} ${name} har intet tal, fordi ingen blev talt.`
          : t`${ofAll} ${name} har ${printedRate(own)}. ${number(belowThreshold(all))} kommuner ligger under ${printedRate(FLAG_THRESHOLD)}.`,
      ),
      alone: {
        finding: municipality.rankInCountry === null ? finding : t`${name}: ${decapitalise(finding)}`,
        measure,
        remarks: [
          ...remarks
            .filter(({ figure }) => figure === 'rate' || figure === 'flag')
            .map(({ text }): Text => [text]),
          ...near,
          ...outsideScale(all.filter((other) => other !== municipality)),
        ],
      },
    };
  },
  /** @param members the region's municipalities */
  region(region: Region, members: readonly Municipality[], dataset: Dataset): FigureText {
    const finding = t`${howManyReach(members)} pr. 1.000 indbyggere`;
    const text = {
      finding,
      measure: measureOf(dataset, region.name),
      remarks: remarksAbout(members, dataset.municipalities),
    };
    return {
      ...text,
      source: vivesCounts([region.latestYear]),
      alt: ratesOf(members),
      alone: { ...text, finding: t`${region.name}: ${decapitalise(finding)}` },
    };
  },
  country(dataset: Dataset): FigureText {
    const { municipalities, country } = dataset;
    const text = {
      finding: howManyBelow(municipalities),
      measure: measureOf(dataset),
      remarks: remarksAbout(municipalities, municipalities),
    };
    const rates = byRate(municipalities).map(([value, { length }]) => `${rateWords(value)}: ${length}`);
    return {
      ...text,
      source: vivesCounts([country.latestYear]),
      alt: `Antal pr. 1.000 indbyggere og hvor mange kommuner der har det: ${rates.join(', ')}.`,
      alone: text,
    };
  },
  /**
   * How many municipalities have each printed rate, highest first, and which of those named are among them.
   *
   * @param named a municipality and its neighbours, or a region's municipalities
   */
  values: (all: readonly Municipality[], named: readonly Municipality[]): ValueRows => ({
    head: ['Pr. 1.000 indbyggere', 'Kommuner', 'Heraf'],
    rows: byRate(all).map(([value, group]) => [
      rateWords(value),
      number(group.length),
      plain(joinWords(sortedNames(named.filter(({ ratePer1000 }) => ratePer1000 === value)))),
    ]),
  }),
} as const;
