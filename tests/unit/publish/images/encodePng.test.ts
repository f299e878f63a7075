import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../../src/publish/images/encodePng.ts';

const picture = (width: number, colours: readonly (readonly number[])[]) => ({
  width,
  height: colours.length / width,
  rgba: Buffer.from(colours.flat()),
});

/** A chunk's content by its type. */
function chunkOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

/** Each pixel's colour as a reader of the file gets it. */
function coloursIn(png: Buffer): number[][] {
  const width = chunkOf(png, 'IHDR').readUInt32BE(0);
  const palette = chunkOf(png, 'PLTE');
  const rows = inflateSync(chunkOf(png, 'IDAT'));
  return [...rows].flatMap((place, i) =>
    i % (width + 1) === 0 ? [] : [[...palette.subarray(place * 3, place * 3 + 3)]],
  );
}

const INK = [26, 35, 38, 255];
const PAPER = [248, 247, 243, 255];
const BRICK = [170, 65, 36, 255];

describe('encodePng', () => {
  it('keeps every pixel while a palette holds all colours', () => {
    const colours = [PAPER, INK, PAPER, BRICK, PAPER, PAPER];
    const png = encodePng(picture(3, colours)) ?? Buffer.alloc(0);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([...chunkOf(png, 'IHDR')]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect(coloursIn(png)).toEqual(colours.map((colour) => colour.slice(0, 3)));
  });

  it('gives the rarest of too many colours their nearest', () => {
    const greys = Array.from({ length: 300 }, (_, i) => [i % 256, i % 256, i < 256 ? 0 : 1, 255]);
    const colours = [...greys, ...greys.slice(0, 250)];
    const png = encodePng(picture(55, colours)) ?? Buffer.alloc(0);
    expect(chunkOf(png, 'PLTE')).toHaveLength(256 * 3);
    coloursIn(png).forEach(([red = 0, green = 0], i) => {
      expect(Math.abs(red - (colours[i]?.[0] ?? 0)) + Math.abs(green - (colours[i]?.[1] ?? 0))).toBeLessThan(
        16,
      );
    });
  });

  it('leaves what is transparent to others', () => {
    expect(encodePng(picture(1, [[0, 0, 0, 128]]))).toBeNull();
  });
});
