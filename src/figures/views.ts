import { type Words, words } from '../content/words.ts';
import { currentRegions, dataset, municipalitiesOf, municipalityByCode, regionByCode } from '../dataset.ts';
import type { Municipality, Region, SeriesCount } from '../domain/dataset.ts';
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
import type { ViewName } from './view.ts';

/** The first is the one that is told of; what is `null` has nothing to show. */
export type Figures = readonly [Figure, ...(Figure | null)[]];

/** What one view shows of each kind of place; absent where there is no such view. */
export interface ViewLine {
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

export const seriesOf = ({ code }: Municipality): readonly SeriesCount[] =>
  dataset.localSeries.find(({ municipalityCode }) => municipalityCode === code)?.series ?? [];
const neighboursOf = ({ code }: Municipality): Municipality[] => neighbourCodes(code).map(municipalityByCode);
/** With what a figure needs to know of any place. */
export const countryPlace = {
  ...dataset.country,
  locative: words.place.inWholeCountry,
  counts: dataset.country.series,
};

const [FIRST_MEASURE, ...OTHER_MEASURES] = MAP_MEASURES;

/**
 * All views, a line each, in the order in which they are offered. A new line builds at once: its frame
 * reserves a provisional height until `npm run embed:measure` has run, which a test asks for.
 */
export const VIEWS: readonly ViewLine[] = [
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
    danmark: (words) => [dotsFigure(countryPlace, words), chanceFigure(countryPlace, words)],
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

/** Whether there are embeds of this name, and not images alone. */
export const isEmbedded = (name: string): boolean =>
  VIEWS.some(({ view, imageOnly = false }) => view === name && !imageOnly);
