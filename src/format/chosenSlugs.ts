/** Which municipalities an address asks for. */
export interface ChosenSlugs {
  /** Known ones, each once, in the order of the address. */
  readonly slugs: readonly string[];
  /** What is no municipality. */
  readonly unknown: readonly string[];
  /** Whether more were asked for than can stand side by side. */
  readonly tooMany: boolean;
}

/** Longer than any slug; more of a stranger's address is not repeated. */
const LONGEST = 40;

/**
 * Reads `?kommuner=albertslund,glostrup`.
 *
 * @param search the address from its `?` on
 */
export function parseChosenSlugs(
  search: string,
  isKnown: (slug: string) => boolean,
  most: number,
): ChosenSlugs {
  const value = new URLSearchParams(search).get('kommuner') ?? '';
  const asked = [
    ...new Set(
      value
        .split(',')
        .map((slug) => slug.trim().toLowerCase().slice(0, LONGEST))
        .filter((slug) => slug !== ''),
    ),
  ];
  const known = asked.filter(isKnown);
  return {
    slugs: known.slice(0, most),
    unknown: asked.filter((slug) => !isKnown(slug)),
    tooMany: known.length > most,
  };
}

/** The same as a search string; empty where nothing is chosen. */
export const formatChosenSlugs = (slugs: readonly string[]): string =>
  slugs.length === 0 ? '' : `?kommuner=${slugs.join(',')}`;
