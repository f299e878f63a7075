/** Comma-separated slugs, `danmark` for the country; empty for nobody. Without it every place is drawn. */
const few = process.env['DRAWN_PLACES']?.split(',').filter((slug) => slug !== '');

/**
 * Whether this build makes the images and sheets of a place. All of them take longer than all pages do: `npm test`
 * asks for a few (`tasks/verify.ts`), and the benchmark, which weighs what pages cost, for none.
 *
 * @param slug of a municipality or a region, or `danmark`
 */
export const isDrawn = (slug: string): boolean => few?.includes(slug) ?? true;

export const allAreDrawn = few === undefined;
export const someAreDrawn = few?.length !== 0;
