import { inYear } from '../../../content/da/labels/charts.ts';
import { NOBODY_COUNTED } from '../../../content/da/labels/shareImage.ts';
import type { Count } from '../../../domain/dataset.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { fitDotFields } from '../fitDotField.ts';
import { FALLBACK_ROOM, measureText } from '../../../draw/measureText.ts';
import { dots, label, stroke, type Drawing } from './marks.ts';

const GAP = 40;
const HEAD = 56;
const TALLEST = 250;
const PITCH = 20;
const NUMBER = 34;

/** Counts as fields of equal dots side by side. */
export function drawTwoCounts(counts: readonly Count[], width: number): Drawing {
  const fieldWidth = (width - GAP) / 2;
  const fields = fitDotFields(
    counts.map(({ persons }) => persons),
    { width: fieldWidth, height: TALLEST, pitch: PITCH },
  );
  const parts = counts.map(({ persons, year }, i) => {
    const x = i * (fieldWidth + GAP);
    const field = fields[i];
    const number = formatNumber(persons);
    const besides = x + measureText(number, 'serif', NUMBER) * FALLBACK_ROOM + 9;
    return [
      stroke(`M${x} .5h${fieldWidth}`, 'ink'),
      label(number, x, 38, { face: 'serif', size: NUMBER }),
      label(inYear(year), Math.round(besides), 38, { soft: true, size: 16 }),
      persons === 0 ? label(NOBODY_COUNTED, x, HEAD + 14, { soft: true }) : '',
      field === undefined ? '' : dots(field, x, HEAD),
    ].join('');
  });
  return { svg: parts.join(''), height: HEAD + Math.max(16, ...fields.map(({ height }) => height)) };
}
