import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { checkDrawable } from '../../draw/checkDrawable.ts';
import { encodePng } from './encodePng.ts';
import { imageFontFiles } from '../../draw/imageFonts.ts';
import { keepFile, readKept } from '../keptFile.ts';
import { madeProgress } from '../madeProgress.ts';

const cache = join(process.cwd(), '.cache', 'images');
const noteImage = madeProgress('Images');

/** Changes with the way in which images are written. */
const ENCODING = 'palette 1';
/** Whatever decides what an image looks like, besides the drawing: the renderer and the fonts. */
const setting = createHash('sha256').update(ENCODING);
const renderer = createRequire(join(process.cwd(), 'package.json')).resolve('@resvg/resvg-js/package.json');
for (const file of [renderer, ...imageFontFiles]) setting.update(readFileSync(file));
const settingKey = setting.digest('hex');

export interface PngOptions {
  /** Pixels; the drawing's own width unless given. */
  readonly width?: number;
}

async function draw(svg: string, { width }: PngOptions): Promise<Buffer> {
  checkDrawable(svg);
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [...imageFontFiles] },
    ...(width !== undefined && { fitTo: { mode: 'width', value: width } }),
  });
  const { width: wide, height, pixels } = image;
  return encodePng({ width: wide, height, rgba: pixels }) ?? image.asPng();
}

/**
 * An SVG of ours as PNG. Its text may be set in the faces of `imageFonts.ts` alone, named by their
 * attributes. Drawn on a thread of its own, and only once: the result is kept in `.cache/images/` under
 * a hash of all that decides it.
 *
 * @throws Error where some of the text could not be drawn
 */
export async function renderPng(svg: string, options: PngOptions = {}): Promise<Buffer> {
  const key = createHash('sha256')
    .update(settingKey)
    .update(`${options.width ?? ''}|${svg}`)
    .digest('hex');
  const path = join(cache, `${key}.png`);
  const kept = readKept(path);
  if (kept !== null) {
    noteImage(true);
    return kept;
  }
  const png = await draw(svg, options);
  keepFile(path, png);
  noteImage(false);
  return png;
}
