import { describe, expect, it } from 'vitest';
import { words } from '../../../src/content/words.ts';
import { plain } from '../../../src/content/text.ts';
import { dataset, municipalityBySlug, regionBySlug } from '../../../src/dataset.ts';
import { countryKit, municipalityKit, regionKit } from '../../../src/publish/pressKits.ts';
import { typed } from '../content/records.ts';

const CALCULATED = 'Beregnet ud fra VIVEs optællinger, hver i én uge, og Danmarks Statistiks folketal.';
const sentences = (kit: ReturnType<typeof countryKit>): string[] =>
  kit.sentences.map((sentence) => typed(plain(sentence)));

describe('press kits', () => {
  it('have three sentences on a region', () => {
    expect(sentences(regionKit(regionBySlug('hovedstaden')))).toEqual([
      'I én uge i 2024 talte VIVE 2.605 mennesker i hjemløshed i Region Hovedstaden mod 2.476 i 2022. Stigningen kan være tilfældig.',
      `I én uge i 2024 var antallet af mennesker i hjemløshed i Region Hovedstaden 1,4 pr. 1.000 indbyggere mod lige over 1 i hele landet. Også når tilfældige udsving regnes med, ligger tallet over 1. ${CALCULATED}`,
      // Of 29; those printed as 1,0 are Frederikssund (above) and Hillerød (below).
      `14 af de 29 kommuner i Region Hovedstaden havde over ét menneske i hjemløshed pr. 1.000 indbyggere i én uge i 2024. ${CALCULATED} 8 af dem ligger over, også når tilfældige udsving regnes med. Rapportens stjerne, der går efter afrundede tal, står ved 15. Dragør er talt med, men tallet dér har et forbehold.`,
    ]);
  });

  it('have three on the country, and what is worth telling', () => {
    expect(sentences(countryKit())).toEqual([
      'I én uge i 2024 talte VIVE 5.989 mennesker i hjemløshed i Danmark mod 5.789 i 2022. Stigningen kan være tilfældig.',
      'VIVEs tal svarer til lige over 1 menneske i hjemløshed pr. 1.000 indbyggere i Danmark i én uge i 2024. Hjemløshed i Danmark har regnet det ud fra 5.989 mennesker blandt 5.961.249 indbyggere (Danmarks Statistik). Regnes tilfældige udsving med, kan det ikke siges, om tallet ligger over eller under 1.',
      `28 af de 98 kommuner i Danmark havde over ét menneske i hjemløshed pr. 1.000 indbyggere i én uge i 2024. ${CALCULATED} 16 af dem ligger over, også når tilfældige udsving regnes med. Rapportens stjerne, der går efter afrundede tal, står ved 31. Dragør er talt med, men tallet dér har et forbehold.`,
      `Fra 2022 til 2024 kom ti kommuner over ét menneske i hjemløshed pr. 1.000 indbyggere, og tre kom under. ${CALCULATED} For Herning, Hillerød, Samsø og Silkeborg kan ændringen være tilfældig.`,
      `I København blev der talt 17 flere i hjemløshed i 2024 end i 2022, men tallet pr. 1.000 indbyggere gik den anden vej, fra 2,13 til 2,10, fordi der er blevet flere indbyggere. Begge forskelle kan være tilfældige. ${CALCULATED}`,
      `Holdt op mod de ti kommuner, der ligger nærmest i indbyggertal, var antallet i hjemløshed pr. 1.000 indbyggere i én uge i 2024 med størst sikkerhed højere i Guldborgsund (1,8 mod 0,7) og i Kalundborg (1,8 mod 0,6) og lavere i Odense (0,5 mod 0,99) og i Favrskov (0,1 mod 0,9). Så store forskelle giver tilfældige udsving yderst sjældent, men hvad der ligger bag, viser tallene ikke. ${CALCULATED}`,
    ]);
  });

  it('name every image, cite the page, and lead to its data', () => {
    const kits = [
      countryKit(),
      ...dataset.regions.map(regionKit),
      ...dataset.municipalities.map(municipalityKit),
    ];
    for (const kit of kits) {
      expect(kit.sentences.length).toBeGreaterThanOrEqual(2);
      expect(kit.images.length).toBeGreaterThanOrEqual(4);
      expect(new Set(kit.images.map(({ name }) => words.views[name].label)).size).toBe(kit.images.length);
      // VIVE first, the report second, the page third.
      expect(kit.citations.short).toMatch(/^VIVE.*Hjem til Alle.*hjemloeshed\.example.*23\. november 2026$/);
      expect(kit.citations.long).toMatch(/^VIVE.*Hjem til Alle.*hjemloeshed\.example.*23\. november 2026\.$/);
      expect(kit.citations.bibtex).toMatch(new RegExp(`^@misc\\{hjemloeshed-${kit.slug},`));
    }
    expect(municipalityKit(municipalityBySlug('odense')).images.map(({ name }) => name)).toEqual([
      'tal',
      'udvikling',
      'placering',
      'niveau',
      'kort',
      'kurve',
    ]);
  });
});
