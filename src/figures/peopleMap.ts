import { mapFile } from '../charts/mapFile.ts';
import { DOT_DIAMETER, DOT_STEP, RING_RADIUS } from '../charts/people/dotCluster.ts';
import { layoutPeopleMap, type PeopleCluster, type PeopleMap } from '../charts/people/layoutPeopleMap.ts';
import { placeClusterNames } from '../charts/people/placeClusterNames.ts';
import type { Words } from '../content/words.ts';
import { dataset, municipalityByCode } from '../dataset.ts';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { personsOf } from '../domain/latest.ts';
import { isAboveLine } from '../domain/rate.ts';
import { municipalityPath } from '../site.ts';
import { drawLegend, type MapLegend } from './mapLegend.ts';
import {
  type Drawing,
  type GroupMark,
  type Letters,
  line,
  type LinkMark,
  type Mark,
  moved,
  type Paint,
} from './mark.ts';
import type { NationalMapFigure } from './nationalMap.ts';

/** Units of the lattice in a pixel where names are placed: on a phone and on a wide screen. */
const NARROW = 3.5;
const WIDE = 1.75;
/** Letters of 13 px, figures in bold, and a line of them; pixels. */
const LETTER = { name: 6.9, figure: 7.6, height: 17 };
/** From a line's middle to its letters' foot, as a share of their height. */
const BASELINE = 0.28;
/** Those that help one find one's way, and those that stand out; the most important first. */
const NAMED: readonly MunicipalityCode[] =
  '0101 0751 0851 0461 0400 0825 0147 0155 0376 0563 0561 0730 0615 0217 0370 0657 0813 0510 0540 0360'.split(
    ' ',
  );
/** On a phone. */
const NAMED_NARROW = NAMED.slice(0, 10);
/** Around the clusters above 1, so that they are told apart without their colour: outside the dots; units. */
const RING_SPACE = 2.5;
/** Between map and legend in an image; pixels. */
const BEFORE_LEGEND = 18;

const isAbove = ({ code }: PeopleCluster): boolean => isAboveLine(municipalityByCode(code).rate);
const FAMILIES: readonly { readonly part: 'warm' | 'cold'; readonly paint: Paint }[] = [
  { part: 'warm', paint: 'rate-5' },
  { part: 'cold', paint: 'cold' },
];

/** Laid out once per process: it takes seconds. */
let laidOut: PeopleMap | undefined;
const geometry = (): PeopleMap =>
  (laidOut ??= layoutPeopleMap(
    mapFile('thumb'),
    dataset.municipalities.map((municipality) => ({
      code: municipality.code,
      persons: personsOf(municipality),
    })),
  ));

const circle = ([x, y]: readonly [number, number], r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** A ring around each cluster above 1, in one path. */
const rings = (clusters: readonly PeopleCluster[]): string =>
  clusters
    .filter(isAbove)
    .map(({ middle, radius }) => circle(middle, Math.ceil(radius + RING_SPACE)))
    .join('');

interface NameLook {
  readonly names: readonly MunicipalityCode[];
  /** Of the lattice. */
  readonly unitsPerPixel: number;
  /** A pixel's length in the drawing that the names are for. */
  readonly pixel: number;
  readonly letters: Letters;
}

/** Names with their counts. */
function nameMarks({ names, unitsPerPixel, pixel, letters }: NameLook, words: Words): readonly Mark[] {
  const labels = names.map((code) => {
    const municipality = municipalityByCode(code);
    const persons = personsOf(municipality);
    const count = persons === 0 ? words.labels.nobodyCounted : words.format.number(persons).text;
    return { code, name: municipality.name, count };
  });
  const requests = labels.map(({ code, name, count }) => ({
    code,
    width: (name.length + 1) * LETTER.name + count.length * LETTER.figure,
    height: LETTER.height,
  }));
  const length = (pixels: number): number => Math.round(pixels * pixel);
  return placeClusterNames(geometry(), requests, unitsPerPixel).flatMap(
    ({ code, y, box, leader }): Mark[] => {
      const label = labels.find((one) => one.code === code);
      const [left, , right] = box;
      const cluster = geometry().clusters.find((one) => one.code === code);
      const from = leader?.[1][0] ?? (cluster?.middle[0] ?? 0) / unitsPerPixel;
      const share = (from - left) / (right - left);
      // At its cluster's or its line's side, where it stays when the map comes nearer.
      const anchor = share < 1 / 3 ? 'start' : share > 2 / 3 ? 'end' : 'middle';
      const x = { start: left, middle: (left + right) / 2, end: right }[anchor];
      return [
        ...(leader === null
          ? []
          : [
              line(`M${leader.map(([lx, ly]) => `${length(lx)} ${length(ly)}`).join('L')}`, 'line', {
                part: 'leader',
              }),
            ]),
        {
          kind: 'text',
          x: length(x),
          anchor,
          y: length(y + BASELINE * LETTER.height),
          text: [
            { ...letters, text: `${label?.name ?? ''} ` },
            { ...letters, text: label?.count ?? '', weight: 'bold' },
          ],
          halo: 'ground',
        },
      ];
    },
  );
}

/** The ring that stands where nobody was counted. */
const emptyRing = (cluster: PeopleCluster): string => circle(cluster.middle, RING_RADIUS);

const clusterLink = (cluster: PeopleCluster, title: string): LinkMark => {
  const { code, persons, d } = cluster;
  const data = { code };
  return {
    kind: 'link',
    path: municipalityPath(municipalityByCode(code).slug),
    title,
    marks: [
      persons === 0
        ? { kind: 'path', d: emptyRing(cluster), part: 'nobody', data }
        : { kind: 'path', d, data },
    ],
  };
};

/** For a page or an embed, in units: the stylesheet strokes and paints it (`styles/peopleMap.css`). */
function pageDrawing(place: 'page' | 'embed', words: Words): Drawing {
  const { width, height, clusters, land } = geometry();
  const titleOf = place === 'page' ? words.mapShape.fullTitle : words.mapShape.title;
  const links = (part: 'warm' | 'cold'): GroupMark => ({
    kind: 'group',
    part,
    marks: clusters
      .filter((cluster) => isAbove(cluster) === (part === 'warm'))
      .map((cluster) => clusterLink(cluster, titleOf(municipalityByCode(cluster.code)))),
  });
  const names = (part: string, codes: readonly MunicipalityCode[], unitsPerPixel: number): GroupMark => ({
    kind: 'group',
    part,
    hidden: true,
    marks: nameMarks({ names: codes, unitsPerPixel, pixel: unitsPerPixel, letters: {} }, words),
  });
  return {
    width,
    height,
    marks: [
      { kind: 'path', d: land, fill: 'land' },
      line(rings(clusters), 'rate-5', { part: 'rings' }),
      ...FAMILIES.map(({ part }) => links(part)),
      names('names-narrow', NAMED_NARROW, NARROW),
      names('names-wide', NAMED, WIDE),
    ],
  };
}

/** For an image, in pixels, with its legend. */
function imageDrawing(legend: MapLegend, width: number, words: Words): Drawing {
  const map = geometry();
  const scale = width / map.width;
  const height = Math.round(map.height * scale);
  const dots = FAMILIES.flatMap(({ part, paint }) =>
    map.clusters
      .filter((cluster) => cluster.persons > 0 && isAbove(cluster) === (part === 'warm'))
      .map(({ d }): Mark => ({
        kind: 'dots',
        x: 0,
        y: 0,
        d,
        pitch: DOT_STEP,
        diameter: DOT_DIAMETER * scale,
        paint,
      })),
  );
  const empty = map.clusters.filter(({ persons }) => persons === 0).map(emptyRing);
  const key = drawLegend(legend, width, false);
  return {
    width,
    height: height + BEFORE_LEGEND + key.height,
    marks: [
      {
        kind: 'group',
        scale,
        marks: [
          { kind: 'path', d: map.land, fill: 'land' },
          line(rings(map.clusters), 'rate-5', { strokeWidth: 0.75 }),
          ...dots,
          { kind: 'path', d: empty.join(''), fill: 'paper', stroke: 'line' },
        ],
      },
      ...nameMarks(
        { names: NAMED, unitsPerPixel: 1 / scale, pixel: 1, letters: { size: 'small', paint: 'ink' } },
        words,
      ),
      moved(key.marks, 0, height + BEFORE_LEGEND),
    ],
  };
}

/** What the two colours mean, most first. */
function legendOf(words: Words): MapLegend {
  const { clusters } = geometry();
  const { above, below, keyNote, legendCaption } = words.peopleMap;
  const counted = clusters.filter(({ persons }) => persons > 0);
  const nobody = words.labels.nobodyCounted;
  return {
    caption: legendCaption(dataset.country.latestYear),
    note: '',
    keyNote,
    starred: null,
    rows: [
      { fill: 'rate-5', ...above, members: counted.filter(isAbove).length, ruled: false },
      {
        fill: 'cold',
        ...below,
        members: counted.filter((cluster) => !isAbove(cluster)).length,
        ruled: false,
      },
      {
        fill: 'paper',
        label: nobody,
        short: nobody,
        members: clusters.length - counted.length,
        ruled: false,
      },
    ],
  };
}

/** The number of people: each municipality a cluster of as many dots as people were counted there. */
export function peopleMap(words: Words): NationalMapFigure {
  const text = words.peopleMap.text(dataset);
  const legend = legendOf(words);
  return {
    ...text,
    values: null,
    body: {
      kind: 'map',
      parts: (place) => [
        { part: 'people-map', alt: text.alt, notes: [], drawing: pageDrawing(place, words) },
      ],
      legend,
      draw: (width) => imageDrawing(legend, width, words),
    },
  };
}
