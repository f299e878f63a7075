import { describe, expect, it } from 'vitest';
import { tokenColours } from '../../../src/draw/tokenColours.ts';

describe('tokenColours', () => {
  it('reads the light and the dark value of a token', () => {
    const [light, dark] = [tokenColours('light')('ink'), tokenColours('dark')('ink')];
    expect(light).toMatch(/^#[\da-f]{6}$/);
    expect(dark).toMatch(/^#[\da-f]{6}$/);
    expect(light).not.toBe(dark);
  });

  it('refuses a token that is not there', () => {
    expect(() => tokenColours('light')('pink')).toThrow(/no colour --pink/);
  });
});
