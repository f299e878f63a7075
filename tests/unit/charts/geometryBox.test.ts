import { describe, expect, it } from 'vitest';
import { denmarkProjection, fitBox } from '../../../src/charts/denmarkProjection.ts';
import { codesIn, geometryBox, padBox } from '../../../src/charts/geometryBox.ts';
import { codes, thumb } from './denmark.ts';

/** Every municipality projected and compared, as it was done for each page. */
const asked = (code: string) => {
  const projection = denmarkProjection();
  const box = padBox(geometryBox(thumb, [code], projection), 3);
  fitBox(projection, box, [0, 0, 330, 330]);
  const drawn = [-4, -4, 334, 334] as const;
  const meets = codes.filter((other) => {
    const [x0, y0, x1, y1] = geometryBox(thumb, [other], projection);
    return x0 < drawn[2] && drawn[0] < x1 && y0 < drawn[3] && drawn[1] < y1;
  });
  return { found: codesIn(thumb, projection, drawn), meets };
};

describe('what lies in a box', () => {
  it.each(['0101', '0155', '0400', '0510', '0825', '0860'])('is found around %s', (code) => {
    const { found, meets } = asked(code);
    expect(meets).toContain(code);
    expect([...found].toSorted()).toEqual(meets.toSorted());
  });
});
