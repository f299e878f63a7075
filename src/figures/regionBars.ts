import { layoutRegionBars } from '../charts/layoutRegionBars.ts';
import type { Words } from '../content/words.ts';
import type { Municipality, Region } from '../domain/dataset.ts';
import type { Figure } from './figure.ts';
import { type Drawing, type Mark, moved } from './mark.ts';
import { barMarks, ratePaint, thresholdLine } from './rateBarMarks.ts';

/** Above the first bar, for the threshold's label; pixels. */
const HEAD = 24;

function drawBars(members: readonly Municipality[], words: Words, width: number): Drawing {
  const { bars, left, nameX, rateX, thresholdX, height } = layoutRegionBars(members, { width });
  const names = new Map(members.map(({ code, name }) => [code, name]));
  const rateMarks = bars.map(({ ratePer1000, textY }): Mark =>
    ratePer1000 === null
      ? { kind: 'text', x: left, y: textY, text: words.labels.nobodyCounted, size: 'small', halo: 'ground' }
      : { kind: 'text', x: rateX, y: textY, text: words.format.printedRate(ratePer1000).text, anchor: 'end' },
  );
  const label: Mark = {
    kind: 'text',
    x: thresholdX,
    y: HEAD - 8,
    text: words.labels.threshold,
    size: 'small',
    anchor: 'middle',
  };
  const below: Mark[] = [
    ...bars.map(({ code, textY }): Mark => ({
      kind: 'text',
      x: nameX,
      y: textY,
      text: names.get(code) ?? '',
      anchor: 'end',
    })),
    ...bars.flatMap((bar) => barMarks(bar, ratePaint(bar.ratePer1000))),
    thresholdLine(thresholdX, 0, height),
    ...rateMarks,
  ];
  return { width, height: height + HEAD, marks: [label, moved(below, 0, HEAD)] };
}

/** The rates of a region's municipalities as bars, highest first. @param members the region's municipalities */
export const regionBarsFigure = (region: Region, members: readonly Municipality[], words: Words): Figure => ({
  ...words.regionBars.text(region, members),
  // The table below the bars, and beside the image, has them.
  values: null,
  body: { kind: 'drawing', draw: (width) => drawBars(members, words, width) },
});
