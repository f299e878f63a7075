import { tokenColours } from './tokenColours.ts';

/** Pixels: what phones ask for. */
export const TOUCH_ICON_SIZE = 180;

/** The mark of `public/ikon.svg` on paper, with room around it: a phone cuts the corners. */
export function touchIconSvg(): string {
  const colour = tokenColours('light');
  const [paper, ink] = [colour('paper'), colour('ink')];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="${TOUCH_ICON_SIZE}" height="${TOUCH_ICON_SIZE}">` +
    `<path fill="${paper}" d="M0 0h48v48H0z"/>` +
    `<path d="M14 14h20.01M14 24h20.01M14 34h10.01" fill="none" stroke="${ink}" stroke-width="6.4" stroke-linecap="round" stroke-dasharray="0 10"/></svg>`
  );
}
