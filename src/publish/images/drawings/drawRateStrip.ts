import { layoutRateStrip, markedSquares } from '../../../charts/layoutRateStrip.ts';
import { layoutStripLines } from '../../../charts/layoutStripLines.ts';
import { labelSpace, type StripName, stripNames } from '../../../charts/stripNames.ts';
import { type FilledSubject, isFilledIn, stripOrder } from '../../../charts/stripOrder.ts';
import { chartLabels } from '../../../content/da/labels/charts.ts';
import { formatRate } from '../../../format/formatNumber.ts';
import { dataset, municipalityByCode } from '../../../dataset.ts';
import type { MunicipalityCode } from '../../../domain/dataset.ts';
import { escapeXml } from '../../../format/escapeXml.ts';
import { FACES } from '../../../draw/imageFonts.ts';
import { colour, label, LABEL, SMALL, stroke, type Drawing } from './marks.ts';

const NAME_SPACE = 130;
const RATE_SPACE = 46;

const nameOf = (code: MunicipalityCode): string => municipalityByCode(code).name;

/** A line of names, each in its own face: one text, so that they follow each other in any font. */
function names(row: readonly StripName[], x: number, y: number): string {
  const spans = row.map(({ kind, name }, i) => {
    const { family, weight } = FACES[kind === 'own' ? 'bold' : 'sans'];
    const [size, fill] = kind === 'end' ? [SMALL, 'soft'] : [LABEL, 'ink'];
    return `<tspan font-family="${family}" font-weight="${weight}" font-size="${size}" fill="${colour(fill)}">${escapeXml(i > 0 ? `, ${name}` : name)}</tspan>`;
  });
  return row.length === 0 ? '' : `<text x="${x}" y="${y}">${spans.join('')}</text>`;
}

/** All municipalities by rate: a square for each, a row for each tenth. */
export function drawRateStrip(subject: FilledSubject, width: number): Drawing {
  const { own, near } = subject;
  const isFilled = isFilledIn(subject);
  const strip = layoutRateStrip(dataset.municipalities, {
    width,
    first: stripOrder(subject),
    nameSpace: NAME_SPACE,
    rateSpace: RATE_SPACE,
  });
  const { squareSize: size, squaresX, breakY, thresholdY } = strip;
  const lines = layoutStripLines(strip, (code) => !isFilled(code));
  const dashed = (d: string, token: string, lineWidth: number, dash: string): string =>
    d === '' ? '' : stroke(d, token, lineWidth, dash);
  const square = (x: number, y: number, rest: string): string =>
    `<rect x="${x}" y="${y}" width="${size}" height="${size}" ${rest}/>`;
  return {
    height: strip.height,
    svg: [
      dashed(lines.from, 'rate-5', lines.width, lines.dash),
      dashed(lines.below, 'rate-3', lines.width, lines.dash),
      dashed(lines.hollow, 'paper', lines.coreWidth, lines.coreDash),
      ...markedSquares(strip, (code) => code === own || near.includes(code)).map(({ code, x, y }) => {
        if (code === own) return square(x, y, `fill="${colour('ink')}"`);
        return near.includes(code)
          ? square(x, y, `fill="none" stroke="${colour('ink')}" stroke-width="2"`)
          : square(x, y, `fill="${colour('rate-0')}" stroke="${colour('line')}"`);
      }),
      ...strip.rows.map(({ ratePer1000, middle, codes: row }) =>
        label(ratePer1000 === null ? '0' : formatRate(ratePer1000), squaresX - 10, middle + 5, {
          anchor: 'end',
          soft: own === null || !row.includes(own),
          size: SMALL,
          ...(own !== null && row.includes(own) && { face: 'bold' as const }),
        }),
      ),
      label(chartLabels.threshold, width, thresholdY - 7, { soft: true, anchor: 'end' }),
      ...strip.rows.map((row) =>
        names(
          stripNames(row, subject, nameOf, width - labelSpace(row, thresholdY)),
          row.namesX,
          row.middle + 5,
        ),
      ),
      breakY === null
        ? ''
        : stroke(`M${squaresX - 6} ${breakY}l8 -4l8 8l8 -8l8 8l8 -8l8 4`, 'line') +
          label(chartLabels.brokenScale, squaresX + 56, breakY + 5, { soft: true }),
      stroke(`M0 ${thresholdY}H${width}`, 'ink'),
    ].join(''),
  };
}
