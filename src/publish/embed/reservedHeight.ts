import type { ViewName } from '../../figures/view.ts';
import measured from './heights.json' with { type: 'json' };

type Heights = Readonly<Partial<Record<ViewName, number>>>;
/** By place, as in the addresses: `kommune/albertslund`, `en/kommune/albertslund`. */
const HEIGHTS: ReadonlyMap<string, Heights> = new Map(Object.entries(measured));

/** Language and kind of a place, without its slug. */
const kindOf = (place: readonly string[]): string => place.slice(0, -1).join('/');

/** Until a new view has been measured; pixels. */
const PROVISIONAL = 600;

/**
 * The height that an embed needs at most in a column of 280 to 700 px, in pixels, measured by
 * `npm run embed:measure`.
 * A place that has not been measured yet gets the most that any of its kind needs, and a view that none has
 * been measured of a provisional height: a test asks for measuring.
 *
 * @param path its address from the site's root
 */
export function reservedHeight(path: string, view: ViewName): number {
  const place = path.split('/').slice(3, -2);
  const own = HEIGHTS.get(place.join('/'))?.[view];
  if (own !== undefined) return own;
  const kind = kindOf(place);
  const others = [...HEIGHTS]
    .filter(([other]) => kindOf(other.split('/')) === kind)
    .flatMap(([, heights]) => heights[view] ?? []);
  return others.length === 0 ? PROVISIONAL : Math.max(...others);
}
