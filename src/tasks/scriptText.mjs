// Scripts that must be text: what an embed carries in its own document, and embed.js.
// Plain JavaScript, because astro.config.mjs imports it before TypeScript is at hand.
import { build } from 'vite';

const SUFFIX = '?script';

/**
 * `import code from './x.ts?script'` gives the module with all that it imports as one minified classic
 * script, the same in every build.
 *
 * @param {import('vite').Alias[]} alias what imports may be named by besides their paths
 * @returns {import('vite').Plugin}
 */
export function scriptText(alias) {
  return {
    name: 'script-text',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return null;
      const resolved = await this.resolve(source.slice(0, -SUFFIX.length), importer);
      return resolved === null ? null : resolved.id + SUFFIX;
    },
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const file = id.slice(0, -SUFFIX.length);
      this.addWatchFile(file);
      const built = await build({
        configFile: false,
        logLevel: 'silent',
        resolve: { alias },
        build: {
          write: false,
          minify: true,
          modulePreload: false,
          target: 'es2020',
          rollupOptions: { input: file, output: { format: 'iife' } },
        },
      });
      const [{ output }] = [built].flat();
      const [{ code }] = output;
      return `export default ${JSON.stringify(code.trim())};`;
    },
  };
}
