import { describe, expect, it } from 'vitest';
import { comparedNote } from '../../../../src/content/compare/comparedNote.ts';
import { plain } from '../../../../src/content/text.ts';
import { dataset, municipalityBySlug } from '../../../../src/dataset.ts';
import { comparedPlace, comparisonEmbed } from '../../../../src/publish/embed/comparison.ts';
import measured from '../../../../src/publish/embed/comparisonHeights.json' with { type: 'json' };
import { typed } from '../../content/records.ts';

const creditOf = (slug: string): string => typed(comparedPlace(municipalityBySlug(slug)).credit);
const noteOf = (slug: string): string => plain(comparedNote(municipalityBySlug(slug)));

describe('a municipality side by side with others', () => {
  it('says in the line below the embed what was counted, when, and what to bear in mind', () => {
    expect(creditOf('albertslund')).toBe(
      'Albertslund: 44 mennesker i én uge i 2024, 52 i 2022; forskellen kan være tilfældig.',
    );
    expect(creditOf('glostrup')).toBe(
      'Glostrup: 39 mennesker i én uge i 2024, 21 i 2022; forskellen er større, end tilfældige udsving normalt giver.',
    );
    expect(creditOf('dragoer')).toContain('Tallet bør ikke stå uden det forbehold.');
    expect(creditOf('laesoe')).toBe('Læsø: Ingen registreret i én uge i 2024 og heller ingen i 2022.');
  });

  it('says in the embed what has changed, and every remark on it', () => {
    expect(noteOf('albertslund')).toBe('Ændring siden 2022: −8, kan være tilfældigt.');
    expect(noteOf('glostrup')).toBe('Ændring siden 2022: +18, større end tilfældigt.');
    // Of one person there is nothing to test.
    expect(noteOf('fanoe')).toBe('Ændring siden 2022: +1.');
    expect(noteOf('nordfyns')).toContain('Rapporten trykker 0,6, men det kan ikke passe');
    for (const municipality of dataset.municipalities)
      for (const { text } of municipality.remarks) expect(noteOf(municipality.slug)).toContain(text);
  });

  it('has been measured, each one and what stands around them', () => {
    expect(Object.keys(measured.da.municipalities).toSorted()).toEqual(
      dataset.municipalities.map(({ slug }) => slug).toSorted(),
    );
    // Nine lines of remarks on Dragør, one line on Fanø.
    expect(comparedPlace(municipalityBySlug('dragoer')).height).toBeGreaterThan(
      comparedPlace(municipalityBySlug('fanoe')).height + 60,
    );
    expect(comparisonEmbed().height).toBeGreaterThan(400);
  });

  it('has the most that any needs where it has not been measured yet', () => {
    const municipality = { ...municipalityBySlug('fanoe'), slug: 'ny' };
    expect(comparedPlace(municipality).height).toBe(comparedPlace(municipalityBySlug('dragoer')).height);
  });
});
