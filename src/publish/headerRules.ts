import { addressIn } from '../addresses.ts';

/** Headers for paths of the site: `/kommune/*` is all below, anything else one path. */
export interface HeaderRule {
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Browsers ask again each time and mostly hear that nothing has changed (304, no body). */
const ASK_AGAIN = 'public, max-age=0, must-revalidate';
/** Of what stands in other people's articles: a corrected figure is everywhere within the hour. */
const AN_HOUR = 'public, max-age=3600';
/** Of files that are named for their content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Of pages: nobody may frame them. A `<meta>` can't say that, so header and meta differ in this. */
const page = (policy: string) => ({
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'X-Frame-Options': 'DENY',
  'Cache-Control': ASK_AGAIN,
});

/**
 * All that embeds don't need is closed here too; their icon is empty data. Style and script are left to the policy in the embed
 * itself: it names the one sheet and the one script of that document by their hashes, which no header
 * for all embeds could. Nothing here keeps anybody from framing them.
 */
const EMBED_POLICY = [
  'img-src data:',
  ...['font', 'connect', 'frame', 'object', 'media', 'worker', 'manifest'].map(
    (kind) => `${kind}-src 'none'`,
  ),
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Folders of pages, in Danish and English. */
const PAGES = ['kommune', 'region', 'sammenlign', 'indlejr', 'metode', 'om', 'presse'].flatMap((folder) => [
  `/${folder}/*`,
  addressIn('en', `/${folder}/*`),
]);

/** Any site may read these with a script. */
const OPEN = { 'Access-Control-Allow-Origin': '*' };
/** And any may show them, one too that takes in only what says so (`Cross-Origin-Embedder-Policy`). */
const SHOWN = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** In a page with that policy a frame must have it too. Embeds load nothing, so it asks nothing of them. */
const FRAMED = { ...SHOWN, 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** What few servers know by a file's ending; under `nosniff` a file without a type is none. */
const TYPES: readonly (readonly [type: string, files: readonly string[]])[] = [
  ['application/json; charset=utf-8', ['kommuner.topojson']],
  [
    'text/plain; charset=utf-8',
    ['kommuner', 'regioner', 'landet', 'fordelinger', 'lange-serier'].map((table) => `${table}.csvt`),
  ],
];

/**
 * What every web server should say of our files. No two rules give one path the same header: where
 * several match, Cloudflare joins their values and Netlify does not, and neither's way of taking a header
 * back is understood by the other.
 *
 * @param policy what the pages that were built say of themselves (`policyIn`)
 */
export const headerRules = (policy: string): readonly HeaderRule[] => [
  {
    paths: ['/*'],
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
    },
  },
  {
    paths: [
      '/',
      '/index.html',
      '/404',
      '/404.html',
      ...PAGES,
      '/en/',
      '/en/index.html',
      '/en/municipalities/*',
    ],
    headers: page(policy),
  },
  { paths: ['/data/*', '/en/data/*'], headers: { ...page(policy), ...OPEN, ...SHOWN } },
  ...TYPES.map(([type, files]) => ({
    paths: files.map((file) => `/data/${file}`),
    headers: { 'Content-Type': type },
  })),
  {
    paths: ['/embed/*'],
    headers: { 'Content-Security-Policy': EMBED_POLICY, 'Cache-Control': AN_HOUR, ...FRAMED },
  },
  {
    paths: ['/embed.js', '/billeder/*', '/en/images/*', '/oembed/*'],
    headers: { 'Cache-Control': AN_HOUR, ...OPEN, ...SHOWN },
  },
  { paths: ['/aktiver/*'], headers: { 'Cache-Control': FOR_EVER } },
  {
    paths: [
      '/historien/*',
      '/en/story/*',
      '/en/finder.json',
      '/en/map-lines.json',
      '/en/llms.txt',
      '/en/denmark.pdf',
      '/.well-known/*',
      ...[
        'finder.json',
        'danmark.pdf',
        'kort-linjer.json',
        'ikon.svg',
        'apple-touch-icon.png',
        'forside.png',
        'robots.txt',
        'llms.txt',
        'sitemap.xml',
      ].map((file) => `/${file}`),
    ],
    headers: { 'Cache-Control': ASK_AGAIN },
  },
];

const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/**
 * @param path from the site's root, without a query
 * @param policy of the pages that were built
 */
export const headersFor = (path: string, policy: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    headerRules(policy)
      .filter(({ paths }) => paths.some((pattern) => fits(pattern, path)))
      .flatMap(({ headers }) => Object.entries(headers)),
  );

/**
 * `_headers`, as Netlify and Cloudflare Pages read it.
 *
 * @param base the path that the site stands under, with a slash at its end
 * @param policy of the pages that were built
 */
export const headersFile = (base: string, policy: string): string =>
  headerRules(policy)
    .flatMap(({ paths, headers }) =>
      paths.map((path) =>
        [
          base + path.slice(1),
          ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
          '',
        ].join('\n'),
      ),
    )
    .join('\n');
