import { crc32, deflateSync } from 'node:zlib';

/** As many colours as a palette has. */
const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, opacity. */
  readonly rgba: Buffer;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [head, tail] = [Buffer.alloc(4), Buffer.alloc(4)];
  head.writeUInt32BE(data.length);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
}

/** How often each colour comes, most often first; of equally frequent ones the smaller number. */
function coloursOf(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (let start = 0; start < pixels.length;) {
    const colour = pixels[start] ?? 0;
    let end = start + 1;
    while (end < pixels.length && pixels[end] === colour) end += 1;
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
    start = end;
  }
  return [...counts].toSorted(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
}

const part = (colour: number, byte: number): number => (colour >>> (8 * byte)) & 0xff;
const distance = (a: number, b: number): number =>
  [0, 1, 2].reduce((sum, byte) => sum + (part(a, byte) - part(b, byte)) ** 2, 0);

/** Where each colour stands in the palette; what has no place there takes its nearest. */
function placesIn(palette: readonly number[], colours: readonly number[]): Map<number, number> {
  const places = new Map(palette.map((colour, i) => [colour, i]));
  for (const colour of colours.slice(palette.length)) {
    const nearest = palette.reduce((a, b) => (distance(b, colour) < distance(a, colour) ? b : a));
    places.set(colour, places.get(nearest) ?? 0);
  }
  return places;
}

/** A row is its filter's number, none, and a byte a pixel. */
function rows(pixels: Uint32Array, width: number, places: ReadonlyMap<number, number>): Uint8Array {
  const height = pixels.length / width;
  const bytes = new Uint8Array((width + 1) * height);
  let [colour, place] = [-1, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const next = pixels[y * width + x] ?? 0;
      if (next !== colour) [colour, place] = [next, places.get(next) ?? 0];
      bytes[y * (width + 1) + x + 1] = place;
    }
  }
  return bytes;
}

/**
 * A drawing without transparent parts as PNG with a palette, a third of the size of one in full colour.
 * Flat colours and the rims of letters are a few hundred shades: beyond 256 the rarest take their nearest.
 * https://www.w3.org/TR/png-3/
 *
 * @returns `null` where some of it is transparent
 */
export function encodePng({ width, height, rgba }: Pixels): Buffer | null {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const colours = coloursOf(pixels);
  if (colours.some((colour) => part(colour, 3) < 0xff)) return null;
  const palette = colours.slice(0, MOST_COLOURS);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, which are places in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [0, 1, 2].map((byte) => part(colour, byte))))),
    chunk('IDAT', deflateSync(rows(pixels, width, placesIn(palette, colours)), { memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
