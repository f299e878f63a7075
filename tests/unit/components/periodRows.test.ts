import { describe, expect, it } from 'vitest';
import { lineAroundPeriods, periodRowY } from '../../../src/components/periodRows.ts';

const drawing = { height: 400, baseline: 370 };

describe('periods under a curve', () => {
  it('lie in two rows between curve and axis, those of everybody above', () => {
    expect(periodRowY(drawing, true)).toBe(202);
    expect(periodRowY(drawing, false)).toBe(286);
  });

  it('are not crossed by the line of an event, whose two pieces reach from the curve to the axis', () => {
    expect(lineAroundPeriods(drawing, 50, 90)).toBe('M50 90V192M50 228V370');
  });
});
