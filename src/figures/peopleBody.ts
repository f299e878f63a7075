import { type Field, layoutField } from '../charts/people/layoutField.ts';
import { DOT_STEP } from '../charts/people/dotCluster.ts';
import { plain, type Text, type Value } from '../content/text.ts';
import type { Drawing, Mark } from './mark.ts';

/** Some of those counted, one dot each. */
export interface PeopleGroup {
  readonly label: string;
  /** Their share of all. */
  readonly percent: Value;
  /** Roughly how many: `ca. 2.700`. */
  readonly about: Text;
  readonly persons: number;
  /** For narrow columns: as wide as all the others, so that its height is the share. */
  readonly band: Field;
  /** For wide ones: as high as all the others, so that its width is the share. */
  readonly column: Field;
}

/** People in groups, which pages lay out by the room they have; in images they stand below each other. */
export interface PeopleBody {
  readonly kind: 'people';
  readonly groups: readonly PeopleGroup[];
  readonly draw: (width: number) => Drawing;
}

/** Dots side by side in a narrow column: 4 px each on a phone of 360. */
export const BAND_COLUMNS = 82;
/** Dots on top of each other in a wide one. */
const COLUMN_ROWS = 42;
/** Of a dot, as a share of the step between dots. */
const DOT_SHARE = 5.3 / 8;
/** In an image: above a group, from its top to the letters' line, and below it; pixels. */
const HEAD = 36;
const BASELINE = 27;
const BETWEEN = 10;

/** In an image or on paper, from dot to dot: half pixels, so that one of twice as many points has whole ones. */
const stepIn = (width: number): number => Math.floor(width / 50) / 2;

/** A field in an image or on paper. @param step pixels from dot to dot */
const fieldMark = ({ paths }: Field, step: number, y: number): Mark => ({
  kind: 'group',
  y,
  scale: step / DOT_STEP,
  marks: [{ kind: 'dots', x: 0, y: 0, d: paths.join(''), pitch: DOT_STEP, diameter: step * DOT_SHARE }],
});

function drawGroups(groups: readonly PeopleGroup[], width: number): Drawing {
  const step = stepIn(width);
  let y = 0;
  const marks = groups.flatMap(({ label, percent, about, persons }): Mark[] => {
    const field = layoutField(persons, { columns: Math.floor(width / step) });
    const top = y;
    y += HEAD + (field.height * step) / DOT_STEP + BETWEEN;
    return [
      {
        kind: 'text',
        x: 0,
        y: top + BASELINE,
        text: [{ text: `${percent.text}  `, size: 'count' }, { text: label }],
      },
      { kind: 'text', x: width, y: top + BASELINE, text: plain(about), anchor: 'end', paint: 'soft' },
      fieldMark(field, step, top + HEAD),
    ];
  });
  return { width, height: y - BETWEEN, marks };
}

/** @param groups persons of each, as `splitByShares` gives them */
export function peopleBody(groups: readonly Omit<PeopleGroup, 'band' | 'column'>[]): PeopleBody {
  const laidOut = groups.map((group) => ({
    ...group,
    band: layoutField(group.persons, { columns: BAND_COLUMNS }),
    column: layoutField(group.persons, { rows: COLUMN_ROWS }),
  }));
  return { kind: 'people', groups: laidOut, draw: (width) => drawGroups(laidOut, width) };
}
