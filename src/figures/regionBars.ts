import { layoutRegionBars } from '../charts/layoutRegionBars.ts';
import type { Words } from '../content/words.ts';
import type { Municipality, Region } from '../domain/dataset.ts';
import type { Figure } from './figure.ts';
import { type Drawing, type Mark, moved } from './mark.ts';
import { barMarks, lineAtOne, ratePaint } from './rateBarMarks.ts';

/** Above the first bar, for the line's label; pixels. */
const HEAD = 24;

function drawBars(members: readonly Municipality[], words: Words, width: number): Drawing {
  const { bars, left, nameX, rateX, lineX, height } = layoutRegionBars(members, { width });
  const byCode = new Map(members.map((member) => [member.code, member]));
  const rateMarks = bars.flatMap(({ code, rate, textY }): Mark[] => {
    const member = byCode.get(code);
    const mark = member === undefined ? '' : words.mapShape.mark(member);
    return [
      { kind: 'text', x: rateX, y: textY, text: words.format.rateOfTable(rate).text, anchor: 'end' },
      ...(mark === '' ? [] : [{ kind: 'text', x: rateX + 1, y: textY, text: mark } as const]),
      ...(rate === 0
        ? [
            {
              kind: 'text',
              x: left,
              y: textY,
              text: words.labels.nobodyCounted,
              size: 'small',
              halo: 'ground',
            } as const,
          ]
        : []),
    ];
  });
  const label: Mark = {
    kind: 'text',
    x: lineX,
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
      text: byCode.get(code)?.name ?? '',
      anchor: 'end',
    })),
    ...bars.flatMap((bar) => barMarks(bar, ratePaint(bar.rate))),
    lineAtOne(lineX, 0, height, rateMarks),
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
