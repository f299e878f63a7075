import { defineConfig, fontProviders } from 'astro/config';
import { relative } from 'node:path';
import { scriptText } from './src/tasks/scriptText.mjs';
import { subsetFonts } from './src/tasks/subsetFonts.mjs';

// The one setting for every absolute link, canonical, embed code and share image.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

const files = await subsetFonts();

/** An absolute path would make the font's name, and so every page, depend on the folder it is built in. */
const fromHere = (file) => `./${relative(process.cwd(), file)}`;

/** A local font with a fallback of the same metrics, so that nothing moves when it arrives. */
const font = (name, cssVariable, file, weight, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: { variants: [{ src: [fromHere(file)], weight, style: 'normal', display: 'swap' }] },
});

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
  vite: { build: { assetsInlineLimit: 0 }, plugins: [scriptText()] },
  fonts: [
    font('Kilde Serif', '--font-serif', files.serif, '400 600', ['Georgia', 'serif']),
    font('Kilde Display', '--font-display', files.display, '480', ['Georgia', 'serif']),
    font('Kilde Sans', '--font-sans', files.sans, '400 700', ['Arial', 'sans-serif']),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
        "manifest-src 'self'",
      ],
    },
  },
});
