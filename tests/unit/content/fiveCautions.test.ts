import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/dataset.ts';
import { fiveCautions, type Caution } from '../../../src/content/da/report/fiveCautions.ts';
import { plain } from '../../../src/content/text.ts';
import { typed } from './records.ts';

const cautions = fiveCautions(dataset);
const said = ({ paragraphs }: Caution) => paragraphs.map((text) => typed(plain(text)));
const drawn = ({ example }: Caution) =>
  example.kind === 'dots'
    ? example.fields.map(({ label, persons }) => [typed(plain(label)), persons])
    : example.bars.map(({ name, value, ratePer1000 }) => [`${name} ${plain(value)}`, ratePer1000]);
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
      'Men det gælder langtfra altid. Guldborgsund, Ishøj og Kalundborg ligger over Aarhus, og Odense ligger med 0,5 under 1.',
    );
    expect(drawn(cities)).toEqual([
      ['København 2,1', 2.1],
      ['Aarhus 1,5', 1.5],
      ['Aalborg 1,1', 1.1],
      ['Odense 0,5', 0.5],
    ]);
  });

  it('people without a mark', () => {
    if (belowOne === undefined) throw new Error('no caution');
    expect(said(belowOne)[0]).toBe(
      'Esbjerg ligger på 0,9 pr. 1.000 indbyggere og har ingen markering. Men her er talt 106 mennesker. I de 67 kommuner uden markering er det tilsammen 1.863.',
    );
    expect(drawn(belowOne)).toEqual([['106 i Esbjerg, 0,9 pr. 1.000', 106]]);
  });

  it('of Dragør what the report says, and no more', () => {
    if (dragoer === undefined) throw new Error('no caution');
    expect(said(dragoer)[0]).toBe(
      'Dragør ligger på 7,6 pr. 1.000 indbyggere. Ifølge rapporten skyldes det særlige forhold i optællingen. Den tilføjer, at medier har omtalt sagen.',
    );
    expect(said(dragoer).join(' ')).not.toMatch(/asyl|center|fejl|ukrain/i);
    expect(drawn(dragoer)).toEqual([
      ['Dragør 7,6', 7.6],
      ['København 2,1', 2.1],
    ]);
  });
});
