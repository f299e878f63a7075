/**
 * Where each language has what: the code knows one address for each page and file, that of the Danish site,
 * and here stands how another language calls it. Fragments, queries and slugs are the same in all.
 */
export type Language = 'da' | 'en';
/** Of the addresses without a language in them, and of the data. */
export const FIRST_LANGUAGE = 'da';
/** In which the site is published. */
export const LANGUAGES: readonly Language[] = [FIRST_LANGUAGE, 'en'];

/** Folders and files that stand once, for all languages. */
const SHARED: readonly string[] = [
  '/.well-known/',
  '/404',
  '/aktiver/',
  '/apple-touch-icon.png',
  '/embed.js',
  '/forside.png',
  '/ikon.svg',
  '/robots.txt',
  '/sitemap.xml',
];
/** Of the data all but the pages about them and the archive of sheets. */
const SHARED_DATA = /^\/data\/(?!$|aendringer|ark\.zip)/;

/** Ends of addresses, and what English has instead. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/\/aendringer\.xml$/, '/changes.xml'],
  [/\/presse\.md$/, '/press.md'],
];

/** Beginnings of addresses, and what English has instead; the first that fits counts. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^\/embed\/v1\//, '/embed/v1/en/'],
  [/^\/oembed\//, '/oembed/en/'],
  [/^\/kommune\/$/, '/en/municipalities/'],
  [/^\/kommune\//, '/en/municipality/'],
  [/^\/sammenlign\//, '/en/compare/'],
  [/^\/indlejr\//, '/en/embed/'],
  [/^\/data\/aendringer\//, '/en/data/changes/'],
  [/^\/data\/ark\.zip/, '/en/data/sheets.zip'],
  [/^\/metode\//, '/en/method/'],
  [/^\/om\/ydeevne\//, '/en/about/performance/'],
  [/^\/om\//, '/en/about/'],
  [/^\/presse\//, '/en/press/'],
  [/^\/billeder\/danmark/, '/en/images/denmark'],
  [/^\/billeder\/kommune\//, '/en/images/municipality/'],
  [/^\/billeder\//, '/en/images/'],
  [/^\/danmark\.pdf/, '/en/denmark.pdf'],
  [/^\/historien\//, '/en/story/'],
  [/^\/kort-linjer\.json/, '/en/map-lines.json'],
  [/^\//, '/en/'],
];

const replaced = (path: string, [from, to]: readonly [RegExp, string]): string => path.replace(from, to);

function inEnglish(path: string): string {
  const beginning = BEGINNINGS.find(([from]) => from.test(path));
  const begun = beginning === undefined ? path : replaced(path, beginning);
  return ENDS.reduce(replaced, begun);
}

/** Whether what stands there is the same file in each language. */
export const isShared = (path: string): boolean =>
  SHARED_DATA.test(path) || SHARED.some((beginning) => path.startsWith(beginning));

/**
 * Where a page or a file of the site stands in a language.
 *
 * @param path the Danish address from the site's root, with its query and fragment: `/metode/#tilfaeldighed`
 */
export function addressIn(language: Language, path: string): string {
  const [, place = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  return language === FIRST_LANGUAGE || isShared(place) ? path : inEnglish(place) + rest;
}
