import { type LevelBar, layoutLevelGroups } from '../charts/layoutLevelGroups.ts';
import type { Words } from '../content/words.ts';
import { municipalityByCode } from '../dataset.ts';
import type { Dataset, Municipality } from '../domain/dataset.ts';
import type { LevelKey } from '../domain/level.ts';
import { municipalityPath } from '../site.ts';
import type { Figure } from './figure.ts';
import { type Drawing, line, type LinkMark, type Mark, type Paint } from './mark.ts';
import { LEVEL_PAINT } from './levelPaint.ts';

/** Pixels; a drawing at least so wide is lower than wide, and names each group in full. */
const HEIGHT = 300;
const WIDE = 600;
/** The share of a step that a bar fills. */
const FILL = 0.55;
/** Bars closer than this can't be pointed at: then they are no links. */
const LEAST_STEP = 5;
/** What lies above the scale's end: how far a cut bar goes on, and where one begins that is all beyond. */
const BEYOND = 9;

const layoutOf = (municipalities: readonly Municipality[], width: number) =>
  layoutLevelGroups(
    municipalities.map(({ code, rate, level }) => ({ code, rate, ...level })),
    { width, height: HEIGHT },
  );

/** A bar; one that the scale's end cuts goes on above a gap. */
function barPath({ x, top, foot, beyond }: LevelBar): string {
  const above = beyond === 'no' ? '' : `M${x} ${top - 3}v${-BEYOND}`;
  return beyond === 'whole' ? above : `M${x} ${foot}V${top}${above}`;
}

function drawGroups(municipalities: readonly Municipality[], words: Words, width: number): Drawing {
  const { groups, lineY, ticks, step } = layoutOf(municipalities, width);
  const strokeWidth = Math.round(step * FILL * 10) / 10;
  const barMarks = (key: LevelKey, bars: readonly LevelBar[]): Mark[] => {
    const paint: Paint = LEVEL_PAINT[key];
    if (step < LEAST_STEP) return [line(bars.map(barPath).join(''), paint, { strokeWidth })];
    return bars.map((bar): LinkMark => {
      const municipality = municipalityByCode(bar.code);
      return {
        kind: 'link',
        path: municipalityPath(municipality.slug),
        title: words.levelGroups.title(municipality),
        marks: [line(barPath(bar), paint, { strokeWidth })],
      };
    });
  };
  const head = width < WIDE ? words.levelGroups.shortHead : words.levelGroups.head;
  return {
    width,
    height: HEIGHT,
    marks: [
      ...groups.flatMap(({ key, bars }) => barMarks(key, bars)),
      ...groups.map(({ key, left, right, bars }, i): Mark => {
        const isLast = i === groups.length - 1;
        return {
          kind: 'text',
          x: isLast ? right : left,
          y: 16,
          text: head(key, bars.length),
          weight: 'bold',
          ...(isLast && { anchor: 'end' }),
        };
      }),
      ...ticks.map(({ value, y }): Mark => ({
        kind: 'text',
        x: 0,
        y: y + 5,
        text: words.format.ofScale(value).text,
        size: 'small',
      })),
      line(`M14 ${lineY}H${width}`, 'ink', { dash: '2 3' }),
    ],
  };
}

/** The intervals of all municipalities in three groups: clearly below 1, not to be told apart from it, clearly above. */
export function levelGroupsFigure({ municipalities, ...dataset }: Dataset, words: Words): Figure {
  const cut = layoutOf(municipalities, WIDE)
    .groups.flatMap(({ bars }) => bars)
    .filter(({ beyond }) => beyond !== 'no')
    .map(({ code }) => municipalityByCode(code));
  return {
    ...words.levelGroups.text({ municipalities, ...dataset }, cut),
    values: words.levelGroups.values(municipalities),
    body: { kind: 'drawing', draw: (width) => drawGroups(municipalities, words, width) },
  };
}
