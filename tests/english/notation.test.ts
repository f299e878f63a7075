import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/format/formatDate.ts';
import { formatGenitive } from '../../src/format/formatGenitive.ts';
import {
  formatNumber,
  formatNumberInText,
  formatPeople,
  formatPercent,
  formatPercentInText,
  formatSigned,
} from '../../src/format/formatNumber.ts';
import { formatRate } from '../../src/format/formatRate.ts';
import { plain } from '../../src/content/text.ts';
import { countParagraph } from '../../src/content/municipality/countParagraph.ts';
import { municipalityBySlug } from '../../src/dataset.ts';

describe('in English', () => {
  it.each([
    [formatNumber(5989), '5,989'],
    [formatNumber(1234567), '1,234,567'],
    [formatNumber(-8), '\u22128'],
    [formatNumber(0.5, 1), '0.5'],
    [formatSigned(200), '+200'],
    [formatPercent(-15), '\u221215%'],
    [formatPercentInText(15), '15\u00a0per\u00a0cent'],
    [formatPeople(1), '1\u00a0person'],
    [formatPeople(1387), '1,387\u00a0people'],
    [formatNumberInText(8), 'eight'],
    [formatNumberInText(13), '13'],
    [formatRate(0.976), '0.98'],
    [formatDate('2024-02-05'), '5 February 2024'],
    [formatGenitive('Odense'), 'Odense’s'],
    [formatGenitive('Assens'), 'Assens’'],
  ])('%s', (given, expected) => {
    expect(given).toBe(expected);
  });

  it('tells of Albertslund with the figures that the report prints', () => {
    const albertslund = municipalityBySlug('albertslund');
    const text = plain(countParagraph(albertslund)).replaceAll('\u00a0', ' ');
    expect(text).toContain(
      'counted 44 people experiencing homelessness in Albertslund Municipality during one week in 2024',
    );
    expect(text).toContain('with 52 in 2022: a fall of eight people, or 15 per cent.');
  });

  it('calls Copenhagen by its English name', () => {
    expect(municipalityBySlug('koebenhavn').name).toBe('Copenhagen');
  });
});
