import { readFileSync } from 'node:fs';
import { fromFile } from '@capsizecss/unpack/fs';
import { describe, expect, it } from 'vitest';
import { cutFont, SANS_FILE, SERIF_FILE } from '../../../src/draw/cutFont.mjs';

const css = readFileSync('src/styles/fonts.css', 'utf8');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

const facesOf = (family: string): string[] =>
  css.split('@font-face').filter((face) => face.includes(`font-family: '${family}';`));
const percentOf = (face: string, property: string): number =>
  Number(new RegExp(`${property}: ([\\d.]+)%`).exec(face)?.[1]);
const weightsOf = (face: string): string[] => /font-weight: ([\d ]+);/.exec(face)?.[1]?.split(' ') ?? [];

const serif = { family: 'Kilde Serif', file: SERIF_FILE, axes: { opsz: 24 } };
const sans = { family: 'Kilde Sans', file: SANS_FILE, axes: {} };

/** `like`: average width of a letter in ems, as the browsers' own fonts have it (Capsize's measure for latin). */
describe.each([
  { ...serif, face: 0, wght: 400, like: 832 / 2048, local: 'Times New Roman' },
  // As most headings.
  { ...serif, face: 1, wght: 580, like: 886 / 2048, local: 'Times New Roman Bold' },
  { ...sans, face: 0, wght: 400, like: 913 / 2048, local: 'Arial' },
  { ...sans, face: 1, wght: 650, like: 983 / 2048, local: 'Arial Bold' },
])('$family like $local', ({ family, file, axes, face, wght, like, local }) => {
  it('has a fallback as wide and as high as itself, so that nothing moves when it arrives', async () => {
    const fallback = facesOf(`${family} Fallback`)[face] ?? '';
    const cut = await cutFont('tested', file, { ...axes, wght }, 'woff2');
    const { ascent, descent, lineGap, unitsPerEm, xWidthAvg } = await fromFile(cut);
    const size = xWidthAvg / unitsPerEm / like;
    const em = unitsPerEm * size;
    expect(percentOf(fallback, 'size-adjust')).toBeCloseTo(size * 100, 3);
    expect(percentOf(fallback, 'ascent-override')).toBeCloseTo((ascent / em) * 100, 3);
    expect(percentOf(fallback, 'descent-override')).toBeCloseTo((-descent / em) * 100, 3);
    expect(percentOf(fallback, 'line-gap-override')).toBeCloseTo((lineGap / em) * 100, 3);
    expect(fallback).toContain(`src: local('${local}')`);
  });
});

describe.each([
  { family: 'Kilde Serif', variable: '--serif' },
  { family: 'Kilde Sans', variable: '--sans' },
])('$family', ({ family, variable }) => {
  it('is not shown where it would come after its fallback: nothing moves then', () => {
    const [own = ''] = facesOf(family);
    expect(own).toContain('font-display: optional');
    const [regular = '', bold = ''] = facesOf(`${family} Fallback`);
    // A regular face that claims heavier weights would be shown for bold words as it is.
    expect(weightsOf(regular)).toEqual(['400']);
    expect(weightsOf(bold)[0]).toBe('600');
    expect(weightsOf(own)).toEqual(['400', weightsOf(bold).at(-1)]);
    expect(tokens).toContain(`${variable}: '${family}', '${family} Fallback',`);
  });
});
