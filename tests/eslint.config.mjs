import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Of `.astro` alone: TypeScript is read by oxlint (`oxlint.json`), which knows types and takes a sixth of the time. */
export default defineConfig([
  { basePath: root, ignores: ['dist/**', 'node_modules/**', '.astro/**', '.cache/**', 'test-results/**'] },
  {
    basePath: root,
    files: ['src/**/*.astro'],
    extends: [tseslint.configs.base, astro.configs.recommended],
    rules: {
      // What a reader sees or hears stands in a language's folder, so that another language can say it too.
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/\\p{L}/u]', message: 'Words belong in src/content/.' },
        {
          selector:
            'JSXAttribute[name.name=/^(alt|title|placeholder|label|aria-label)$/] > Literal[value=/\\p{L}/u]',
          message: 'Words belong in src/content/.',
        },
        {
          selector: ':matches(Literal[value=/[æøå]/i], TemplateElement[value.raw=/[æøå]/i])',
          message: 'Danish belongs in src/content/.',
        },
      ],
    },
  },
]);
