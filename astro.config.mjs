import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { scriptText } from './src/tasks/scriptText.mjs';
import { subsetFonts } from './src/tasks/subsetFonts.mjs';

// The one setting for every absolute link, canonical, embed code and share image.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

/** `~fonts/serif.woff2` in stylesheets and pages is the font as it was cut. */
const fonts = Object.entries(await subsetFonts()).map(([name, file]) => ({
  find: new RegExp(`^~fonts/${name}\\.woff2`),
  replacement: file,
}));

/**
 * The words of the language that is built: outside of Vite `package.json` says where they are, and Danish is its
 * default.
 */
const language = process.env.SITE_LANGUAGE ?? 'da';
const source = (path) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));
const words = [
  { find: /^#words\//, replacement: source(`content/${language}/`) },
  {
    find: '#notation',
    replacement: source(`format/notation/notationIn${language === 'en' ? 'English' : 'Danish'}.ts`),
  },
];

/** What several kinds of pages import, and what those share that look places up. */
const SHARED = [
  { name: 'shared', test: /(compareDanish|unknownFields)/ },
  {
    name: 'places',
    test: /(suggestPlaces|combobox|finderAnswer|loadPlaces|[/]places|placeOption|findPlaces|nearPlaces|placeLetters|spelledLike|editDistance)/,
  },
];

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? './dist',
  devToolbar: { enabled: false },
  compressHTML: true,
  // Images are drawn on threads of their own: several at a time keep the other cores at work.
  build: { inlineStylesheets: 'never', assets: 'aktiver', concurrency: 4 },
  // A script is a file of its own, however short: fetched once, not with every page.
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [scriptText(words)],
    resolve: { alias: [...fonts, ...words] },
    // What several scripts share is one file: small ones compress badly, and each asks for the next.
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED } } } } },
    },
  },
});
