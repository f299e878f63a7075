import { trianglePath } from '../charts/trianglePath.ts';
import type { MapShape } from '../charts/mapShape.ts';
import { dataset, municipalityByCode } from '../dataset.ts';
import { type ChangeClass, changeClass } from '../domain/changeClass.ts';
import type { Municipality } from '../domain/dataset.ts';
import { latestChange, previousCount } from '../domain/latest.ts';
import { membersOf } from './mapLegend.ts';
import type { MapMeasure } from './mapMeasure.ts';
import type { Filling, Mark } from './mark.ts';

/** Most first. Full colour only where the change is more than chance gives: what is found is loud. */
const FILLS: readonly (readonly [ChangeClass, Filling])[] = [
  ['doubled', 'up-2'],
  ['more', 'up-1'],
  ['maybe-more', 'up-maybe'],
  ['unchanged', 'land'],
  ['maybe-fewer', 'down-maybe'],
  ['fewer', 'down-1'],
  ['halved', 'down-2'],
  ['from-zero', 'speckle'],
];
const FILL_OF = new Map(FILLS);

const classOf = ({ changes, counts }: Municipality): ChangeClass =>
  changeClass(latestChange(changes), previousCount(counts).persons);

/** Up or down, on changes that are more than chance gives. */
function triangles(shapes: readonly MapShape[]): Mark[] {
  const drawn = shapes.flatMap(({ code, label: [x, y] }) => {
    const kind = classOf(municipalityByCode(code));
    if (kind === 'doubled' || kind === 'more') return [trianglePath(x, y - 5, true)];
    return kind === 'halved' || kind === 'fewer' ? [trianglePath(x, y - 4, false)] : [];
  });
  return [{ kind: 'path', d: drawn.join(''), fill: 'paper' }];
}

/** The change since the count before. */
export const changeMeasure: MapMeasure = {
  key: 'change',
  value: 'aendring',
  imageName: 'kort-aendring',
  text: (words) => words.changeMeasure.text(dataset),
  legend: (words) => {
    const { fromYear, toYear } = latestChange(dataset.country.changes);
    return {
      caption: words.changeMeasure.legendCaption(fromYear, toYear),
      note: words.changeMeasure.legendNote,
      keyNote: words.changeMeasure.keyNote,
      starred: null,
      rows: FILLS.map(([kind, fill]) => {
        const label = words.changeMeasure.classes[kind];
        const members = membersOf(dataset.municipalities, classOf, kind);
        return { fill, label, short: words.changeMeasure.short[kind], members, ruled: false };
      }),
    };
  },
  title: (municipality, words) => words.mapShape.fullTitle(municipality),
  fill: (municipality) => FILL_OF.get(classOf(municipality)) ?? 'land',
  fillings: FILLS.map(([, filling]) => filling),
  borders: 'line',
  over: triangles,
};
