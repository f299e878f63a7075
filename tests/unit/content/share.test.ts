import { describe, expect, it } from 'vitest';
import { countryShare } from '../../../src/content/share/countryShare.ts';
import { municipalityShare } from '../../../src/content/share/municipalityShare.ts';
import { regionShare } from '../../../src/content/share/regionShare.ts';
import { dataset, municipalityBySlug, regionBySlug } from '../../../src/dataset.ts';

const share = (slug: string) => municipalityShare(municipalityBySlug(slug));
/** With plain spaces, so that the lines below can be read and typed. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the words of share images', () => {
  it('say count, change, chance, rate, flag and dots', () => {
    const { alt, source } = share('albertslund');
    expect(spaced(alt)).toBe(
      'Albertslund: 44 mennesker i hjemløshed i én uge i 2024. Det er otte færre end i 2022, men faldet kan være tilfældigt. 1,6 pr. 1.000 indbyggere, markeret i rapporten. Prikker: 44 for 2024.',
    );
    expect(source).toBe('Kilder: VIVE og Danmarks Statistik');
  });

  it('take a zero as a figure', () => {
    expect(share('laesoe').rate).toBe('0 pr. 1.000 indbyggere.');
    expect(share('laesoe').lead).toBe(
      'Ingen er registreret i hjemløshed i én uge i 2024, heller ikke i 2022.',
    );
    expect(spaced(share('fanoe').alt)).toContain(
      'Fanø: Ét menneske i hjemløshed i én uge i 2024, ingen i 2022.',
    );
  });

  it('warn of small numbers, and only there', () => {
    for (const slug of ['fanoe', 'nordfyns', 'ringkoebing-skjern']) {
      expect(share(slug).cautions, slug).toContain('Tallene er små: Få mennesker kan ændre dem meget.');
    }
    for (const slug of ['koebenhavn', 'laesoe', 'lyngby-taarbaek']) {
      expect(share(slug).cautions.join(' '), slug).not.toContain('små');
    }
  });

  it('carry every remark on a figure, in the image and in its alternative', () => {
    expect(share('dragoer').alt).toContain('særlige forhold');
    expect(share('nordfyns').alt).toContain('kan ikke passe');
    // A remark on the region's future is none on its figure.
    expect(regionShare(regionBySlug('sjaelland')).alt).not.toContain('Region Østdanmark');
    for (const municipality of dataset.municipalities) {
      const { alt, cautions } = municipalityShare(municipality);
      for (const { text } of municipality.remarks) {
        expect(alt).toContain(text);
        expect(cautions).toContain(text);
      }
    }
  });

  it('are short enough for what platforms keep, and say nothing twice', () => {
    const alts = [
      ...dataset.municipalities.map((municipality) => municipalityShare(municipality)),
      ...dataset.regions.map((region) => regionShare(region)),
      countryShare(dataset),
    ].map(({ alt }) => alt);
    expect(alts).toHaveLength(104);
    expect(alts.filter((alt) => alt.length > 420)).toEqual([]);
    for (const alt of alts) {
      const sentences = alt.split(/(?<=[.!?]) (?=\p{Lu})/u);
      expect(new Set(sentences).size, alt).toBe(sentences.length);
    }
  });

  it('give of the country what its image shows, and its source alone', () => {
    expect(spaced(countryShare(dataset).alt)).toBe(
      'I én uge i 2024 blev der talt 5.989 mennesker uden et hjem. Det er 200 flere end i 2022, men stigningen kan være tilfældig. Prikker: 5.989 for 2024.',
    );
    expect(countryShare(dataset).source).toBe('Kilde: VIVE');
  });
});
