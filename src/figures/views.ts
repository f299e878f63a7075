import { words } from '../content/words.ts';
import type { ViewSubject } from '#words/figures/views.ts';
import type { Words } from '../content/words.ts';
import { currentRegions, dataset, municipalitiesOf, municipalityByCode, regionByCode } from '../dataset.ts';
import type { Municipality, Region, SeriesCount } from '../domain/dataset.ts';
import { type EmbedPlace, municipalityPath, regionPath } from '../site.ts';
import { chanceFigure } from './chance.ts';
import { comparedRatesFigure, regionRatesFigure } from './comparedRates.ts';
import { allTable, regionsTable, regionTable } from './countsTable.ts';
import { localCurve, nationalCurve } from './curve.ts';
import { dotsFigure } from './dots.ts';
import type { Figure } from './figure.ts';
import { levelFigure } from './levelFigure.ts';
import { countryKeyFigures, municipalityKeyFigures, regionKeyFigures } from './keyFigures.ts';
import { neighbourCodes } from './mapGeometry.ts';
import { MAP_MEASURES } from './mapMeasures.ts';
import { nationalMap } from './nationalMap.ts';
import { neighbourMap } from './neighbourMap.ts';
import { peopleMap } from './peopleMap.ts';
import { countryStrip, municipalityStrip, regionStrip } from './rateStrip.ts';
import { regionBarsFigure } from './regionBars.ts';
import { regionMap } from './regionMap.ts';
import { agesFigure, situationsFigure } from './shares.ts';
import type { View, ViewName } from './view.ts';

/** The first is the one that is told of; what is `null` has nothing to show. */
type Figures = readonly [Figure, ...(Figure | null)[]];

/** What one view shows of each kind of place; absent where there is no such view. */
interface ViewLine {
  readonly view: ViewName;
  readonly kommune?: (municipality: Municipality, words: Words) => Figures;
  readonly region?: (region: Region, words: Words) => Figures;
  readonly danmark?: (words: Words) => Figures;
  /** Where an image shows something else than an embed. */
  readonly image?: (words: Words) => Figures;
  /** An image, but no embed. */
  readonly imageOnly?: boolean;
  /** Whether a municipality has it; all do where absent. */
  readonly has?: (municipality: Municipality) => boolean;
}

const seriesOf = ({ code }: Municipality): readonly SeriesCount[] =>
  dataset.localSeries.find(({ municipalityCode }) => municipalityCode === code)?.series ?? [];
const neighboursOf = ({ code }: Municipality): Municipality[] => neighbourCodes(code).map(municipalityByCode);
const country = {
  ...dataset.country,
  locative: words.place.inWholeCountry,
  counts: dataset.country.series,
};

const [FIRST_MEASURE, ...OTHER_MEASURES] = MAP_MEASURES;

/**
 * All views, a line each, in the order in which they are offered. A new line builds at once: its frame
 * reserves a provisional height until `npm run embed:measure` has run, which a test asks for.
 */
const VIEWS: readonly ViewLine[] = [
  // What a pasted link shows: without the dots, which `udvikling` has (README.md).
  {
    view: 'tal',
    kommune: (municipality, words) => {
      const region = regionByCode(municipality.regionCode);
      return [
        municipalityKeyFigures(municipality, dataset, words),
        comparedRatesFigure(municipality, region, dataset.country, words),
      ];
    },
    region: (region, words) => [
      regionKeyFigures(region, words),
      regionRatesFigure(currentRegions, dataset.country, region, words),
    ],
    danmark: (words) => [
      countryKeyFigures(dataset, words),
      regionRatesFigure(currentRegions, dataset.country, null, words),
    ],
  },
  {
    view: 'udvikling',
    kommune: (municipality, words) => [dotsFigure(municipality, words), chanceFigure(municipality, words)],
    region: (region, words) => [
      dotsFigure(region, words),
      chanceFigure({ ...region, locative: words.place.inRegion(region) }, words),
    ],
    danmark: (words) => [dotsFigure(country, words), chanceFigure(country, words)],
  },
  {
    view: 'placering',
    kommune: (municipality, words) => [
      municipalityStrip(
        municipality,
        regionByCode(municipality.regionCode),
        neighboursOf(municipality),
        dataset,
        words,
      ),
    ],
    region: (region, words) => [regionStrip(region, municipalitiesOf(region), dataset, words)],
    danmark: (words) => [countryStrip(dataset, words)],
  },
  {
    view: 'niveau',
    kommune: (municipality, words) => [
      levelFigure(municipality, regionByCode(municipality.regionCode), dataset.country, words),
    ],
  },
  {
    view: 'kort',
    kommune: (municipality, words) => [neighbourMap(municipality, words)],
    region: (region, words) => [regionMap(region, words)],
    danmark: (words) => [nationalMap(FIRST_MEASURE, words)],
  },
  { view: 'mennesker', danmark: (words) => [peopleMap(words)] },
  ...OTHER_MEASURES.map((measure) => ({
    view: measure.imageName,
    danmark: (words: Words): Figures => [nationalMap(measure, words)],
    imageOnly: true,
  })),
  {
    view: 'soejler',
    region: (region, words) => [regionBarsFigure(region, municipalitiesOf(region), words)],
    imageOnly: true,
  },
  {
    view: 'tabel',
    region: (region, words) => [regionTable(region, words)],
    danmark: (words) => [allTable(words)],
    image: (words) => [regionsTable(words)],
  },
  {
    view: 'kurve',
    kommune: (municipality, words) => [localCurve(municipality, seriesOf(municipality), words)],
    has: (municipality) => seriesOf(municipality).length > 1,
    danmark: (words) => [nationalCurve(dataset.country, words)],
  },
  { view: 'situationer', danmark: (words) => [situationsFigure(dataset, words)], imageOnly: true },
  { view: 'aldre', danmark: (words) => [agesFigure(dataset, words)], imageOnly: true },
];

const present = ([first, ...others]: Figures): readonly [Figure, ...Figure[]] => [
  first,
  ...others.filter((figure) => figure !== null),
];

/** A view of a place; made when it is asked for. */
function viewOf(
  { view, imageOnly = false, image }: ViewLine,
  about: Pick<View, 'place' | 'subject' | 'pagePath'>,
  figures: () => Figures,
): View {
  return {
    ...about,
    view,
    embedded: !imageOnly,
    figures: () => present(figures()),
    imageFigures: () =>
      present(image !== undefined && about.place.kind === 'danmark' ? image(words) : figures()),
  };
}

/** The views of a municipality. */
export function municipalityViews(municipality: Municipality): View[] {
  const { slug, locative } = municipality;
  const place: EmbedPlace = { kind: 'kommune', slug };
  return VIEWS.flatMap((line) => {
    const { kommune, has } = line;
    if (kommune === undefined || has?.(municipality) === false) return [];
    const counts = line.view === 'kurve' ? seriesOf(municipality) : municipality.counts;
    const subject = { kind: 'kommune', name: words.place.subject(municipality), locative, counts } as const;
    return [
      viewOf(line, { place, subject, pagePath: municipalityPath(slug) }, () => kommune(municipality, words)),
    ];
  });
}

/** The views of a region. One that has been taken over keeps their addresses, and shows its last figures. */
export function regionViews(region: Region): View[] {
  const { slug, name, counts } = region;
  const place: EmbedPlace = { kind: 'region', slug };
  const subject: View['subject'] = { kind: 'region', name, locative: words.place.inRegion(region), counts };
  const stands = currentRegions.includes(region);
  return VIEWS.flatMap((line) => {
    const { region: figures } = line;
    if (figures === undefined) return [];
    const last = (): Figures =>
      ofFormer(
        region,
        line.view === 'udvikling' ? figures(region, words) : [regionKeyFigures(region, words)],
        words,
      );
    const shown = stands ? () => figures(region, words) : last;
    return [viewOf(line, { place, subject, pagePath: regionPath(slug) }, shown)];
  });
}

/** The last figures of a region that has been taken over, with a word about it. */
function ofFormer(region: Region, [first, ...others]: Figures, words: Words): Figures {
  const gone = words.place.formerRegion(region, regionPath(region.slug));
  return [{ ...first, alone: { ...first.alone, remarks: [gone, ...first.alone.remarks] } }, ...others];
}

/** The views of the whole country, and those that the front page alone has. */
export function countryViews(): View[] {
  const subject: ViewSubject & { name: string } = {
    kind: 'danmark',
    name: country.name,
    locative: words.place.inCountry(country.name),
    counts: country.series,
  };
  return VIEWS.flatMap((line) => {
    const { danmark } = line;
    if (danmark === undefined) return [];
    return [viewOf(line, { place: { kind: 'danmark' }, subject, pagePath: '/' }, () => danmark(words))];
  });
}

/** Whether there are embeds of this name, and not images alone. */
export const isEmbedded = (name: string): boolean =>
  VIEWS.some(({ view, imageOnly = false }) => view === name && !imageOnly);
