import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig([
  { basePath: root, ignores: ['dist/**', 'node_modules/**', '.astro/**', '.cache/**', 'test-results/**'] },
  {
    basePath: root,
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // Numbers stand in messages and paths everywhere; they print as meant.
      // The compiler asks for brackets where a key is not known.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
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
