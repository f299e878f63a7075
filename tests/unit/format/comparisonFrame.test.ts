import { describe, expect, it } from 'vitest';
import { comparisonFrame } from '../../../src/format/comparisonFrame.ts';

const EMBED = {
  src: 'https://eksempel.dk/embed/v1/sammenlign/',
  page: 'https://eksempel.dk/sammenlign/',
  title: 'Kommune for kommune',
  source: 'Kilde: VIVE.',
  height: 501,
};
const ODENSE = { slug: 'odense', credit: 'Odense: 208 mennesker i én uge i 2024.', height: 71 };
const LAESOE = { slug: 'laesoe', credit: 'Læsø: Ingen registreret i én uge i 2024.', height: 70 };

describe('the frame of a comparison', () => {
  it('asks for its municipalities in their order, and leads to the page that shows the same', () => {
    const { src, page, title } = comparisonFrame(EMBED, [ODENSE, LAESOE]);
    expect(src).toBe('https://eksempel.dk/embed/v1/sammenlign/?kommuner=odense,laesoe');
    expect(page).toBe('https://eksempel.dk/sammenlign/?kommuner=odense,laesoe');
    expect(title).toBe('Kommune for kommune');
  });

  it('tells the figures of each, and the source once', () => {
    expect(comparisonFrame(EMBED, [LAESOE, ODENSE]).text).toBe(
      'Læsø: Ingen registreret i én uge i 2024. Odense: 208 mennesker i én uge i 2024. Kilde: VIVE.',
    );
  });

  it('is as high as all of it, rounded up to ten pixels', () => {
    expect(comparisonFrame(EMBED, [ODENSE, LAESOE]).height).toBe(650);
    expect(comparisonFrame(EMBED, [ODENSE]).height).toBe(580);
  });
});
