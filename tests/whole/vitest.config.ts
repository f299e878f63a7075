import { defineConfig } from 'vitest/config';
import quick from '../vitest.config.ts';

/** Without its projects, one a language. */
const { projects, ...shared } = quick.test ?? {};

/** What takes long, as it does whole pieces of work: a thousand damages, tasks as commands, all sheets, other programs. */
export default defineConfig({
  test: {
    ...shared,
    isolate: true,
    include: ['tests/whole/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.cache/reports/whole.json' }]],
  },
});
