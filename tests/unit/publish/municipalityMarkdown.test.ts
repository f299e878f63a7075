import { describe, expect, it } from 'vitest';
import { dataset, municipalityBySlug } from '../../../src/dataset.ts';
import { SENTENCES_HEADING } from '../../../src/content/da/labels/pressKit.ts';
import { llmsText } from '../../../src/publish/llmsText.ts';
import { markdownOf } from '../../../src/publish/markdownOf.ts';
import { municipalityMarkdown } from '../../../src/publish/municipalityMarkdown.ts';
import { typed } from '../content/records.ts';

describe('a municipality as Markdown', () => {
  it('says its figures, what follows them, and where the rest is', () => {
    const text = typed(municipalityMarkdown(municipalityBySlug('albertslund')));
    expect(text).toMatch(/^# Albertslund: 44 mennesker i hjemløshed i én uge i 2024\n/);
    expect(text).toContain(
      'I én uge i 2024 talte VIVE 44 mennesker i hjemløshed i Albertslund Kommune mod 52 i 2022.',
    );
    expect(text).toContain('- [CSV](https://hjemloeshed.example/data/kommune/albertslund.csv)');
    expect(text).toMatch(/<https:\/\/hjemloeshed\.example\/kommune\/albertslund\/>\n$/);
  });

  it('carries every remark, and none twice before the sentences for others', () => {
    for (const municipality of dataset.municipalities) {
      const [before = '', after = ''] = municipalityMarkdown(municipality).split(`## ${SENTENCES_HEADING}`);
      expect(after).not.toBe('');
      for (const remark of municipality.remarks) {
        expect(before.split(markdownOf([remark.text]))).toHaveLength(2);
      }
    }
  });

  it('reads no mark out of a value', () => {
    expect(markdownOf(['A*b*_c_ [d](e) <f>'])).toBe('A\\*b\\*\\_c\\_ \\[d\\](e) \\<f\\>');
    expect(markdownOf([{ kind: 'link', href: '/metode/', text: 'metode' }])).toBe(
      '[metode](https://hjemloeshed.example/metode/)',
    );
  });
});

it('llms.txt has a title, a summary, and leads to each of the 98', () => {
  const text = llmsText();
  expect(text).toMatch(/^# Hjemløshed i Danmark\n\n> VIVEs optællinger/);
  expect(text.match(/\/kommune\/[a-z-]+\/[a-z-]+\.md\)/g)).toHaveLength(98);
  expect(text).toContain('(https://hjemloeshed.example/kommune/aeroe/aeroe.md)');
});
