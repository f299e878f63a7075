import { describe, expect, it } from 'vitest';
import { da } from '../../../src/content/da/words.ts';
import { plain } from '../../../src/content/text.ts';
import { dataset, municipalityBySlug, regionBySlug } from '../../../src/dataset.ts';
import { countryKit, municipalityKit, regionKit } from '../../../src/publish/pressKits.ts';
import { typed } from '../content/records.ts';

const sentences = (kit: ReturnType<typeof countryKit>): string[] =>
  kit.sentences.map((sentence) => typed(plain(sentence)));

describe('press kits', () => {
  it('have three sentences on a region', () => {
    expect(sentences(regionKit(regionBySlug('hovedstaden')))).toEqual([
      'I Region Hovedstaden talte VIVE 2.605 mennesker i hjemløshed i 2024 mod 2.476 i 2022. Forskellen er så lille, at den kan være tilfældig.',
      'Region Hovedstaden har 1,4 mennesker i hjemløshed pr. 1.000 indbyggere. I hele landet er tallet omkring 1,0.',
      'Rapporten markerer 15 af de 29 kommuner i Region Hovedstaden, fordi de efter afrunding har 1,0 eller flere mennesker i hjemløshed pr. 1.000 indbyggere.',
    ]);
  });

  it('have three on the country', () => {
    expect(sentences(countryKit())).toEqual([
      'I Danmark talte VIVE 5.989 mennesker i hjemløshed i 2024 mod 5.789 i 2022. Forskellen er så lille, at den kan være tilfældig.',
      'VIVEs tal svarer til omkring 1,0 mennesker i hjemløshed pr. 1.000 indbyggere i Danmark i 2024. Hjemløshed i Danmark har regnet det ud af 5.989 mennesker blandt 5.961.249 indbyggere.',
      'Rapporten markerer 31 af de 98 kommuner i Danmark, fordi de efter afrunding har 1,0 eller flere mennesker i hjemløshed pr. 1.000 indbyggere.',
    ]);
  });

  it('name every image, cite the page, and lead to its data', () => {
    const kits = [
      countryKit(),
      ...dataset.regions.map(regionKit),
      ...dataset.municipalities.map(municipalityKit),
    ];
    for (const kit of kits) {
      expect(kit.sentences).toHaveLength(3);
      expect(kit.images.length).toBeGreaterThanOrEqual(4);
      expect(new Set(kit.images.map(({ name }) => da.views[name].label)).size).toBe(kit.images.length);
      // VIVE first, the report second, the page third.
      expect(kit.citations.short).toMatch(/^VIVE.*Hjem til Alle.*hjemloeshed\.example.*23\. november 2026$/);
      expect(kit.citations.long).toMatch(/^VIVE.*Hjem til Alle.*hjemloeshed\.example.*23\. november 2026\.$/);
      expect(kit.citations.bibtex).toMatch(new RegExp(`^@misc\\{hjemloeshed-${kit.slug},`));
    }
    expect(municipalityKit(municipalityBySlug('odense')).images.map(({ name }) => name)).toEqual([
      'tal',
      'udvikling',
      'placering',
      'kort',
      'kurve',
    ]);
  });
});
