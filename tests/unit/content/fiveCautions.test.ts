import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/dataset.ts';
import { fiveCautions, leftOutCautions, type Caution } from '../../../src/content/report/fiveCautions.ts';
import { municipalitiesSection } from '../../../src/content/da/report/municipalitiesSection.ts';
import type { Dataset, Municipality } from '../../../src/domain/dataset.ts';
import { plain } from '../../../src/content/text.ts';
import { remarkOn, typed } from './records.ts';

const cautions = fiveCautions(dataset);
const said = ({ paragraphs }: Caution) => paragraphs.map((text) => typed(plain(text)));
const drawn = ({ example }: Caution) =>
  example.kind === 'dots'
    ? example.fields.map(({ label, persons }) => [typed(plain(label)), persons])
    : example.bars.map(({ name, value, rate }) => [`${name} ${plain(value)}`, Math.round(rate * 10) / 10]);
const [twoFigures, percentages, cities, belowOne, dragoer] = cautions;

describe('the five cautions', () => {
  it('are five, in the order of the report', () => {
    expect(cautions.map(({ title }) => title)).toEqual([
      'Læs to tal sammen',
      'Store procenter kan være få mennesker',
      'Store kommuner ligger oftest højere',
      'Under 1 er ikke nul',
      'Dragør er et særtilfælde',
    ]);
  });

  it('a rate that hides a count: 12 and 88 are both 0,98', () => {
    if (twoFigures === undefined) throw new Error('no caution');
    expect(said(twoFigures)[0]).toBe(
      'Langeland og Herning ligger stort set lige højt: 0,98 pr. 1.000 indbyggere. På Langeland er det tolv mennesker, i Herning 88.',
    );
    expect(drawn(twoFigures)).toEqual([
      ['12 på Langeland, 0,98 pr. 1.000', 12],
      ['88 i Herning, 0,98 pr. 1.000', 88],
    ]);
  });

  it('a change of 400 per cent that is four people', () => {
    if (percentages === undefined) throw new Error('no caution');
    expect(said(percentages)[0]).toBe(
      'På Samsø steg tallet med 400 pct. fra 2022 til 2024. Det er fire mennesker: Tallet gik fra 1 til 5.',
    );
    expect(drawn(percentages)).toEqual([
      ['1 i 2022', 1],
      ['5 i 2024', 5],
    ]);
  });

  it('the large cities, and the one that is different', () => {
    if (cities === undefined) throw new Error('no caution');
    // 1.387 + 556 + 254 = 2.197 of 5.989.
    expect(said(cities)[0]).toMatch(
      /^37 pct\. af alle i hjemløshed er talt i København, Aarhus og Aalborg\./,
    );
    expect(said(cities)[1]).toBe(
      'Men det gælder langtfra altid. Mindre kommuner som Guldborgsund, Ishøj og Kalundborg ligger på højde med eller over Aarhus, og Odense ligger med 0,5 under 1.',
    );
    expect(drawn(cities)).toEqual([
      ['København 2,1', 2.1],
      ['Aarhus 1,5', 1.5],
      ['Aalborg 1,1', 1.1],
      ['Odense 0,5', 0.5],
    ]);
  });

  it('people below 1', () => {
    if (belowOne === undefined) throw new Error('no caution');
    expect(said(belowOne)[0]).toBe(
      'Esbjerg ligger på 0,9 pr. 1.000 indbyggere. Men her er talt 106 mennesker. I de 70 kommuner, der ikke ligger over 1, er det tilsammen 2.015.',
    );
    expect(drawn(belowOne)).toEqual([['106 i Esbjerg, 0,9 pr. 1.000', 106]]);
  });

  it('of Dragør what its remark says, and no more', () => {
    if (dragoer === undefined) throw new Error('no caution');
    expect(said(dragoer)).toEqual([
      'Dragør ligger på 7,6 pr. 1.000 indbyggere. Det høje tal i Dragør i 2024 hænger ifølge rapporten sammen med særlige forhold i selve optællingen, og medier har omtalt sagen. Tallet bør ikke stå uden det forbehold.',
      'I tabellerne er søjlen klippet over, og på kortet har kommunen sin egen farve.',
    ]);
    expect(drawn(dragoer)).toEqual([
      ['Dragør 7,6', 7.6],
      ['København 2,1', 2.1],
    ]);
    expect(leftOutCautions(dataset)).toEqual([]);
  });
});

describe('with other figures', () => {
  const withOthers = (changed: Readonly<Record<string, Partial<Municipality>>>): Dataset => ({
    ...dataset,
    municipalities: dataset.municipalities.map((m) => ({ ...m, ...changed[m.slug] })),
  });
  const remarks = [remarkOn('rate', 'Talt to gange.')];
  const cautionsHeadingOf = (other: Dataset) =>
    municipalitiesSection(other).cautionsHeading(fiveCautions(other).length);

  it('the same is said of another municipality with another remark', () => {
    const other = withOthers({
      dragoer: { rate: 0.7, remarks: [] },
      aalborg: { rate: 3.1, printedRate: 3.1, remarks },
    });
    const caution = fiveCautions(other).at(-1);
    expect(caution?.title).toBe('Aalborg er et særtilfælde');
    // Inside the scale, so nothing is cut.
    expect(caution && said(caution)).toEqual([
      'Aalborg ligger på 3,1 pr. 1.000 indbyggere. Aalborg: Talt to gange.',
    ]);
  });

  it('a caution that they don’t bear out is left out, and the maintainer is told', () => {
    // Dragør is as others are, one with a remark is not the highest, and the highest has none.
    const other = withOthers({
      dragoer: { rate: 0.7, remarks: [] },
      aalborg: { printedRate: 1.1, remarks },
      guldborgsund: { rate: 3.2 },
    });
    const titles = fiveCautions(other).map(({ title }) => title);
    expect(titles.some((title) => title.includes('særtilfælde'))).toBe(false);
    expect(leftOutCautions(other)).toContain('Et særtilfælde');
    expect(cautionsHeadingOf(other)).not.toBe('Fem ting at huske');
  });

  it('Odense above 1 takes back what is said of it', () => {
    const other = withOthers({ odense: { rate: 1.2 } });
    expect(leftOutCautions(other)).toEqual(['Store kommuner ligger oftest højere']);
    expect(plain(fiveCautions(other).flatMap(({ paragraphs }) => paragraphs.flat()))).not.toContain('Odense');
    expect(cautionsHeadingOf(other)).toBe('Fire ting at huske');
  });

  it('nobody below 1, and no pair that tells anything, leave out what was said of them', () => {
    const high = Object.fromEntries(
      dataset.municipalities.map(({ slug }, i) => [slug, { rate: 1.1 + i / 50 }]),
    );
    expect(leftOutCautions(withOthers(high))).toEqual(
      expect.arrayContaining(['Læs to tal sammen', 'Under 1 er ikke nul']),
    );
  });
});
