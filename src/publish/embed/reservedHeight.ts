import type { EmbedView } from '../../content/da/embed/embedViews.ts';
import measured from './heights.json' with { type: 'json' };

type Heights = Readonly<Partial<Record<EmbedView, number>>>;
/** By place, as in the addresses: `kommune/albertslund`. */
const HEIGHTS: ReadonlyMap<string, Heights> = new Map(Object.entries(measured));

/**
 * The height that an embed needs in a column of 320 px, in pixels, measured by `npm run embed:measure`.
 * A place that has not been measured yet gets the most that any of its kind needs.
 *
 * @param path its address from the site's root
 * @throws RangeError where no place of its kind has such a view
 */
export function reservedHeight(path: string, view: EmbedView): number {
  const place = path.split('/').slice(3, -2);
  const own = HEIGHTS.get(place.join('/'))?.[view];
  if (own !== undefined) return own;
  const others = [...HEIGHTS]
    .filter(([other]) => other.split('/')[0] === place[0])
    .flatMap(([, heights]) => heights[view] ?? []);
  if (others.length === 0) throw new RangeError(`no height is known for ${path}`);
  return Math.max(...others);
}
