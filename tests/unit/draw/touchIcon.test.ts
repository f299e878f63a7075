import { expect, it } from 'vitest';
import { renderPng } from '../../../src/publish/images/renderPng.ts';
import { TOUCH_ICON_SIZE, touchIconSvg } from '../../../src/draw/touchIcon.ts';

it('the icon of a phone is drawn whole, 180 pixels square, with the eight dots of the tab', async () => {
  const svg = touchIconSvg();
  const lengths = [...svg.matchAll(/h(\d+)\.01/g)].map((match) => Number(match[1]));
  // A dash of no length every ten units: three, three and two dots.
  expect(lengths.map((length) => length / 10 + 1)).toEqual([3, 3, 2]);
  const png = await renderPng(svg);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([TOUCH_ICON_SIZE, TOUCH_ICON_SIZE]);
});
