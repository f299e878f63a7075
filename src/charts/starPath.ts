import { tenth } from './rounding.ts';

/**
 * Three strokes through a point, as an asterisk. Lengths in pixels.
 *
 * @param reach from the middle to the ends
 */
export const starPath = (x: number, y: number, reach: number): string =>
  [0, 60, 120]
    .map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      const [dx, dy] = [reach * Math.sin(angle), reach * Math.cos(angle)];
      return `M${tenth(x - dx)} ${tenth(y - dy)}l${tenth(2 * dx)} ${tenth(2 * dy)}`;
    })
    .join('');
