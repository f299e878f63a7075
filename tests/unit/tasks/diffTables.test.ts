import { describe, expect, it } from 'vitest';
import { en } from '../../../src/ingest/messages/en.ts';
import { describeDifference } from '../../../src/tasks/diffTables.ts';

describe('one difference as a line', () => {
  it.each([
    [1.047, 1.053, '1,047 → 1,053 (+0,006)'],
    [1.6, 1.5, '1,6 → 1,5 (−0,1)'],
    [1370, 1387, '1.370 → 1.387 (+17)'],
    [null, 3, 'empty → 3'],
  ])('%j, %j', (before, after, shown) => {
    const where = { kind: 'value', table: 'kommuner', row: '0791 Viborg', column: 'pr_1000_2024' } as const;
    expect(describeDifference({ ...where, before, after }, en.differences)).toBe(
      `kommuner, 0791 Viborg, pr_1000_2024: ${shown}`,
    );
  });
});
