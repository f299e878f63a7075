import { expect, it } from 'vitest';
import { formatGenitive } from '../../../src/format/formatGenitive.ts';

it.each([
  ['København', 'Københavns'],
  ['Fanø', 'Fanøs'],
  ['Nordfyns Kommune', 'Nordfyns Kommunes'],
  ['Aarhus', 'Aarhus’'],
  ['Assens', 'Assens’'],
  ['Vesthimmerlands', 'Vesthimmerlands’'],
  ['Halsnæs', 'Halsnæs’'],
])('%s → %s', (name, genitive) => {
  expect(formatGenitive(name)).toBe(genitive);
});
