import { readFileSync } from 'node:fs';
import { fromFile } from '@capsizecss/unpack/fs';
import { describe, expect, it } from 'vitest';
import { subsetFonts } from '../../../src/tasks/subsetFonts.mjs';

const css = readFileSync('src/styles/fonts.css', 'utf8');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const files = await subsetFonts();

/** Average width of a letter in ems, as the browsers' own fonts have it (Capsize's measure for latin). */
const TIMES = 832 / 2048;
const ARIAL = 913 / 2048;

const faceOf = (family: string): string =>
  css.split('@font-face').find((face) => face.includes(`font-family: '${family}';`)) ?? '';
const percentOf = (face: string, property: string): number =>
  Number(new RegExp(`${property}: ([\\d.]+)%`).exec(face)?.[1]);

describe.each([
  { family: 'Kilde Serif', variable: '--serif', file: files.serif, like: TIMES, local: 'Times New Roman' },
  { family: 'Kilde Sans', variable: '--sans', file: files.sans, like: ARIAL, local: 'Arial' },
])('$family', ({ family, variable, file, like, local }) => {
  const fallback = faceOf(`${family} Fallback`);

  it('has a fallback as wide and as high as itself, so that nothing moves when it arrives', async () => {
    const { ascent, descent, lineGap, unitsPerEm, xWidthAvg } = await fromFile(file);
    const size = xWidthAvg / unitsPerEm / like;
    const em = unitsPerEm * size;
    expect(percentOf(fallback, 'size-adjust')).toBeCloseTo(size * 100, 3);
    expect(percentOf(fallback, 'ascent-override')).toBeCloseTo((ascent / em) * 100, 3);
    expect(percentOf(fallback, 'descent-override')).toBeCloseTo((-descent / em) * 100, 3);
    expect(percentOf(fallback, 'line-gap-override')).toBeCloseTo((lineGap / em) * 100, 3);
    expect(fallback).toContain(`src: local('${local}')`);
  });

  it('is not shown where it would come after its fallback: nothing moves then', () => {
    const weightOf = (face: string): string | undefined => /font-weight: ([\d ]+);/.exec(face)?.[1];
    expect(faceOf(family)).toContain('font-display: optional');
    expect(weightOf(fallback)).toMatch(/^\d/);
    expect(weightOf(fallback)).toBe(weightOf(faceOf(family)));
    expect(tokens).toContain(`${variable}: '${family}', '${family} Fallback',`);
  });
});
