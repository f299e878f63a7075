import { describe, expect, it } from 'vitest';
import { comparisonRows } from '../../../src/content/compare/comparisonRows.ts';
import { largestFinding } from '../../../src/content/compare/largestTable.ts';
import { preparedComparisons } from '../../../src/content/compare/preparedComparisons.ts';
import { rankRangeAmong } from '../../../src/charts/rankRanges.ts';
import { plain } from '../../../src/content/text.ts';
import { dataset, municipalityBySlug } from '../../../src/dataset.ts';

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
/** Each figure of a municipality as `label: value | notes`. */
const rowsOf = (slug: string): string[] =>
  comparisonRows(
    municipalityBySlug(slug),
    rankRangeAmong(municipalityBySlug(slug), dataset.municipalities),
  ).map(({ label, value, notes }) => spaced([`${label}: ${plain(value)}`, ...notes].join(' | ')));

describe('the figures that stand side by side', () => {
  it('are the report’s, persons before per cent, with the verdict', () => {
    expect(rowsOf('albertslund')).toEqual([
      'Mennesker 2024: 44',
      'Mennesker 2022: 52',
      'Ændring: −8 (−15 %) | kan være et tilfældigt udsving',
      'Pr. 1.000 indbyggere: 1,59 | * markeret i rapporten',
      'Placering i landet, nr. 1 er højest: nr. 7 af 98 | nr. 3–21, når tilfældige udsving regnes med',
      'Placering i regionen, nr. 1 er højest: nr. 5 af 29',
    ]);
  });

  it('tell zero, missing and what cannot be computed apart', () => {
    expect(rowsOf('laesoe')).toEqual([
      'Mennesker 2024: 0',
      'Mennesker 2022: 0',
      'Ændring: 0',
      'Pr. 1.000 indbyggere: 0 | rapporten trykker intet tal, fordi ingen er registreret',
      'Placering i landet, nr. 1 er højest: nr. 98 af 98 | nr. 14–98, når tilfældige udsving regnes med',
      'Placering i regionen, nr. 1 er højest: nr. 11 af 11',
    ]);
    expect(rowsOf('favrskov')[2]).toBe(
      'Ændring: +3 | kan være et tilfældigt udsving | Kan ikke regnes om til procent, når udgangspunktet er nul.',
    );
  });

  it('test and place nobody by the one person of Fanø', () => {
    expect(rowsOf('fanoe')).toEqual([
      'Mennesker 2024: 1',
      'Mennesker 2022: 0',
      'Ændring: +1',
      'Pr. 1.000 indbyggere: 0,30',
      'Placering i landet, nr. 1 er højest: ikke sammenlignet | Bygger på ét menneske.',
      'Placering i regionen, nr. 1 er højest: ikke sammenlignet | Bygger på ét menneske.',
    ]);
  });

  it('say what a percentage rests on where that is little', () => {
    expect(rowsOf('solroed')[2]).toBe(
      'Ændring: +9 (+450 %) | større, end tilfældige udsving normalt giver | Procenten er regnet ud fra kun to mennesker.',
    );
    expect(rowsOf('alleroed')[2]).toContain('ud fra kun ét menneske.');
  });

  it('have every remark right after its figure', () => {
    expect(rowsOf('dragoer')[3]).toMatch(/^Pr\. 1\.000 indbyggere: 7,62 .*særlige forhold/);
    expect(rowsOf('dragoer')[4]).toMatch(/nr\. 1 af 98 \| nr\. 1, når .*\| med forbehold for tallet/);
    expect(rowsOf('nordfyns')[3]).toMatch(/: 0,34 .*trykker 0,6/);
    for (const municipality of dataset.municipalities) {
      const notes = comparisonRows(municipality, { from: 1, to: 98 }).flatMap((row) => row.notes);
      for (const { text } of municipality.remarks) expect(notes).toContain(text);
    }
  });
});

describe('where a comparison begins', () => {
  it('with those that have most people', () => {
    expect(preparedComparisons(dataset)[0]).toEqual({
      label: 'De fire med flest i landet',
      slugs: ['koebenhavn', 'aarhus', 'aalborg', 'frederiksberg'],
    });
    expect(preparedComparisons(dataset)).toHaveLength(6);
  });

  it('and with what the six largest are together', () => {
    // 1,387 + 556 + 254 + 137 + 131 + 120 of 5,989.
    expect(spaced(plain(largestFinding(dataset)))).toBe(
      'De seks kommuner med flest havde 2.585 mennesker i hjemløshed, 43 pct. af alle i landet',
    );
  });
});
