import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { FACES, imageFontFiles, type ImageFace } from '../../../../src/draw/imageFonts.ts';
import { measureText } from '../../../../src/draw/measureText.ts';
import { renderPng } from '../../../../src/publish/images/renderPng.ts';
import { svgText } from '../../../../src/draw/svgText.ts';
import { wrapText } from '../../../../src/draw/wrapText.ts';

/** The file in which an image is kept. */
const keptFile = (png: Buffer): string => {
  const folder = join('.cache', 'images');
  const found = readdirSync(folder)
    .map((name) => join(folder, name))
    .find((path) => statSync(path).size === png.length && readFileSync(path).equals(png));
  if (found === undefined) throw new Error('the image was not kept');
  return found;
};

const drawing = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80">${inside}</svg>`;
const words = (text: string, face: ImageFace = 'sans'): string =>
  drawing(svgText([text], 10, 50, 0, { face, size: 30, fill: '#123456' }));

/** Width and height as the PNG's header says. */
const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the fonts of the images', () => {
  it('are TrueType, which the renderer can read', () => {
    for (const file of imageFontFiles) expect(readFileSync(file).readUInt32BE(0), file).toBe(0x00010000);
  });

  it('are four different faces by the names that drawings use', () => {
    const faces: readonly ImageFace[] = ['display', 'serif', 'sans', 'bold'];
    const widths = faces.map((face) => measureText('Ringkøbing-Skjern', face, 40));
    expect(new Set(widths).size).toBe(4);
    expect(measureText('a b', 'sans', 40)).toBeGreaterThan(measureText('ab', 'sans', 40));
  });

  it('would draw nothing from woff2, and no word of it: why the check is there', () => {
    const { family } = FACES.sans;
    const svg = drawing(`<text y="50" font-family="${family}" font-size="30">Albertslund</text>`);
    const woff2 =
      'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
    expect(existsSync(woff2)).toBe(true);
    const font = { loadSystemFonts: false };
    expect(new Resvg(svg, { font: { ...font, fontFiles: [woff2] } }).getBBox()).toBeUndefined();
    expect(new Resvg(svg, { font: { ...font, fontFiles: [...imageFontFiles] } }).getBBox()).toBeDefined();
  });
});

describe('renderPng', () => {
  it('draws text', async () => {
    const [empty, drawn] = await Promise.all([renderPng(drawing('')), renderPng(words('Læsø & Ærø'))]);
    expect(sizeOf(drawn)).toEqual([300, 80]);
    expect(drawn.length).toBeGreaterThan(empty.length + 500);
  });

  it('draws once, and then takes what it kept', async () => {
    const svg = words(`Prøve ${performance.now()}`);
    const first = await renderPng(svg);
    const other = await renderPng(words('Samsø'));
    const kept = keptFile(first);
    writeFileSync(kept, other);
    expect(await renderPng(svg)).toEqual(other);
    rmSync(kept);
    expect(await renderPng(svg)).toEqual(first);
    rmSync(kept);
  });

  it('gives the same bytes twice, and another width on request', async () => {
    expect(await renderPng(words('Fanø'))).toEqual(await renderPng(words('Fanø')));
    expect(sizeOf(await renderPng(words('Fanø'), { width: 600 }))).toEqual([600, 160]);
  });

  it.each([
    ['a character that the fonts lack', words('▲ 8'), /no "▲"/],
    ['a font that is not ours', drawing('<text font-family="Inter">x</text>'), /no font Inter/],
    ['a weight that is not ours', drawing('<text font-weight="900">x</text>'), /no font weight 900/],
  ])('refuses %s', async (_, svg, message) => {
    await expect(renderPng(svg)).rejects.toThrow(message);
  });
});

describe('wrapText', () => {
  it('fills lines, and keeps what a no-break space holds', () => {
    const lines = wrapText('Det er 44\u00a0mennesker i hjemløshed', 'sans', 30, 230);
    expect(lines.join(' ')).toBe('Det er 44\u00a0mennesker i\u00a0hjemløshed');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(measureText(line, 'sans', 30)).toBeLessThanOrEqual(230);
    expect(lines.some((line) => line.includes('44\u00a0mennesker'))).toBe(true);
  });
});
