/** What of a drawing is seen: its upper left corner and its width, as shares of the whole. */
export interface ZoomView {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export const WHOLE: ZoomView = { x: 0, y: 0, size: 1 };
/** How near one may come. */
const CLOSEST = 1 / 8;

const inside = (value: number, size: number): number => Math.max(0, Math.min(1 - size, value));

/** The view with a point of the whole kept where it is on the screen. @param by above 1 comes nearer */
export function zoomed({ x, y, size }: ZoomView, by: number, [px, py]: readonly [number, number]): ZoomView {
  const next = Math.max(CLOSEST, Math.min(1, size / by));
  const share = next / size;
  return { x: inside(px - (px - x) * share, next), y: inside(py - (py - y) * share, next), size: next };
}

/** Moved by shares of the whole, as far as its edges. */
export const dragged = ({ x, y, size }: ZoomView, dx: number, dy: number): ZoomView => ({
  x: inside(x + dx, size),
  y: inside(y + dy, size),
  size,
});

/** The view of the same size around a point, as far as the whole goes. */
export const centred = (view: ZoomView, [px, py]: readonly [number, number]): ZoomView =>
  dragged(view, px - view.size / 2 - view.x, py - view.size / 2 - view.y);
