import { describe, expect, it } from 'vitest';
import { neighbourMapText } from '../../../src/content/figures/neighbourMapText.ts';
import { neighboursTableFinding } from '../../../src/content/municipality/neighboursTable.ts';
import { words } from '../../../src/content/words.ts';
import { type Text, plain } from '../../../src/content/text.ts';
import type { Municipality } from '../../../src/domain/dataset.ts';
import { countDots } from '../../../src/charts/layoutDotField.ts';
import { dotsFigure } from '../../../src/figures/dots.ts';
import type { Drawing } from '../../../src/figures/mark.ts';
import { comparedRatesFigure } from '../../../src/figures/comparedRates.ts';
import { COUNTRY, municipality, region, remarkOn, typed } from './records.ts';

const said = (text: Text | null | undefined) => (text ? typed(plain(text)) : null);
/** The rate is what the print would have, so that a remark on it doubts it. */
const named = (name: string, rate: number, persons: number[] = [52, 44]): Municipality =>
  municipality(persons, { code: name, name, rate, printedRate: rate, flagged: false });
const DOUBT = remarkOn('rate', 'Kan ikke passe.');

describe('the two fields of dots', () => {
  it.each<[number[], string, string]>([
    [
      [52, 44],
      '44 mennesker i 2024, 52 i 2022',
      'Hver prik er ét menneske. De 44 er ikke nødvendigvis blandt de 52: Mange kommer ind i og ud af hjemløshed, også mellem optællingerne.',
    ],
    [
      [1, 5],
      '5 mennesker i 2024, 1 i 2022',
      'Hver prik er ét menneske. Den ene er ikke nødvendigvis blandt de 5: Mange kommer ind i og ud af hjemløshed, også mellem optællingerne.',
    ],
    [[0, 1], 'Ingen i 2022, ét menneske i 2024', 'Hver prik er ét menneske.'],
    [[3, 0], '3 mennesker i 2022, ingen i 2024', 'Hver prik er ét menneske.'],
    [[0, 0], 'Ingen registreret i 2022 eller 2024', 'Her er ingen prikker, fordi ingen er registreret.'],
    [
      [8, 8],
      '8 mennesker i begge optællinger',
      'Hver prik er ét menneske. Det er ikke nødvendigvis de samme: Mange kommer ind i og ud af hjemløshed, også mellem optællingerne.',
    ],
    [[44], '44 mennesker i 2024', 'Hver prik er ét menneske.'],
  ])('%j', (persons, finding, remark) => {
    const chart = words.dots.text(municipality(persons));
    expect(said(chart.finding)).toBe(finding);
    expect(said(chart.remarks[0])).toBe(remark);
  });

  it('says what is drawn', () => {
    expect(typed(words.dots.text(municipality([0, 1])).alt)).toBe(
      'Ingen i 2022, ét menneske i 2024: ingen prikker for 2022 og 1 prik for 2024, én for hvert menneske.',
    );
  });
});

describe('the drawing of counts', () => {
  const drawn = (persons: number[], width: number) => {
    const { body } = dotsFigure(municipality(persons), words);
    if (body.kind !== 'drawing') throw new Error('no drawing');
    return body.draw(width);
  };
  const fieldsOf = ({ marks }: Drawing) =>
    marks.flatMap((mark) => (mark.kind === 'group' ? [{ x: mark.x, y: mark.y, marks: mark.marks }] : []));
  const dotsOf = (drawing: Drawing) =>
    fieldsOf(drawing).map(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'dots' ? [countDots(mark)] : [])),
    );

  it('has a dot for each person in every width, beside each other in rows of ten', () => {
    for (const width of [288, 328, 480, 540, 560]) {
      expect(dotsOf(drawn([52, 44], width))).toEqual([[52], [44]]);
      expect(fieldsOf(drawn([52, 44], width)).map(({ y }) => y)).toEqual([0, 0]);
    }
    expect(dotsOf(drawn([44], 328))).toEqual([[44]]);
  });

  it('puts fields of thousands below each other, as wide as the drawing', () => {
    for (const width of [288, 560]) {
      const drawing = drawn([5789, 5989], width);
      expect(dotsOf(drawing)).toEqual([[5789], [5989]]);
      const [upper, lower] = fieldsOf(drawing);
      expect([upper?.x, lower?.x]).toEqual([0, 0]);
      expect(lower?.y).toBeGreaterThan(150);
      const dots = upper?.marks.find((mark) => mark.kind === 'dots');
      expect(dots?.kind === 'dots' && dots.pitch).toBeGreaterThan(2.9);
    }
  });

  it('says so where nobody was counted', () => {
    const drawing = drawn([0, 1], 328);
    expect(dotsOf(drawing)).toEqual([[], [1]]);
    expect(fieldsOf(drawing)[0]?.marks).toContainEqual(
      expect.objectContaining({ text: 'ingen registreret' }),
    );
  });
});

describe('the dots standing alone', () => {
  it('name the place, judge the change, and carry the remarks on the counts', () => {
    const remark = { ...DOUBT, figure: 'count' } as const;
    const { finding, remarks } = words.dots.text(municipality([52, 44], { remarks: [remark, DOUBT] })).alone;
    expect(said(finding)).toBe(
      'Albertslund: 44 mennesker i hjemløshed, otte færre end i 2022, men faldet kan være tilfældigt',
    );
    expect(remarks.slice(1).map(said)).toEqual(['', 'Kan ikke passe.']);
    // What is more than chance gives says so in a remark; one person is judged by none.
    const larger = words.dots.text(municipality([27, 72])).alone;
    expect(said(larger.finding)).toBe('Albertslund: 72 mennesker i hjemløshed, 45 flere end i 2022');
    expect(larger.remarks.slice(1).map(said)).toEqual([
      'Stigningen er klart større, end tilfældige udsving normalt giver.',
    ]);
    expect(said(words.dots.text(municipality([0, 1])).alone.finding)).toBe(
      'Albertslund: ét menneske i hjemløshed, ingen i 2022',
    );
    expect(said(words.dots.text(municipality([3, 0])).alone.finding)).toBe(
      'Albertslund: ingen registreret i hjemløshed, 3 i 2022, men forskellen kan være tilfældig',
    );
    // How people were counted is behind a rate beyond the scale.
    const outside = municipality([121, 111], { rate: 7.6, remarks: [DOUBT] });
    expect(words.dots.text(outside).alone.remarks.map(said)).toContain('Kan ikke passe.');
  });
});

describe('the rate beside region and country', () => {
  /** Among as many inhabitants as Albertslund has, in a region of many at the given rate. */
  const beside = (persons: number, regionRate: number) => {
    const around = { year: 2024, persons: regionRate * 2000, population: 2_000_000, rate: regionRate };
    return comparedRatesFigure(
      municipality([persons]),
      region({ counts: [around], rate: regionRate }),
      COUNTRY,
      words,
    );
  };

  it.each<[number, number, string]>([
    [44, 1.36, 'Albertslund ligger over både regionen og landet'],
    [33, 1.4, 'Albertslund ligger under regionen, men over landet'],
    // 1.36 and 1.4: nearer than a tenth of it, and chance may part them.
    [37, 1.4, 'Albertslund ligger stort set på linje med regionen og over landet'],
    [44, 1.59, 'Albertslund ligger på linje med regionen og over landet'],
    [10, 1.4, 'Albertslund ligger under både regionen og landet'],
    [0, 1.4, 'Albertslund ligger under både regionen og landet'],
  ])('%i people in a region with %f', (persons, around, expected) => {
    expect(said(beside(persons, around).finding)).toBe(expected);
  });

  it('writes figures that are compared so that they differ', () => {
    // 1.590 and 1.603.
    expect(typed(beside(44, 1.603).alt)).toBe(
      'Antal pr. 1.000 indbyggere: Albertslund 1,59, Region Hovedstaden 1,60 og hele landet 1,00.',
    );
  });

  it('claims nothing of a doubted rate, but measures against one that is only misprinted', () => {
    const doubted = municipality([121, 111], { rate: 7.62, printedRate: 7.6, remarks: [DOUBT] });
    expect(said(comparedRatesFigure(doubted, region(), COUNTRY, words).finding)).toBe(
      '7,6 i Albertslund, et tal med forbehold',
    );
    const misprinted = municipality([22, 10], { printedRate: 0.6, remarks: [DOUBT] });
    expect(said(comparedRatesFigure(misprinted, region(), COUNTRY, words).finding)).toBe(
      'Albertslund ligger under både regionen og landet',
    );
  });
});

describe('the place among all', () => {
  const own = municipality([52, 44]);
  const RANGE = { from: 3, to: 21 };
  const ranked = (rank: number, over: Partial<Municipality> = {}) =>
    municipality([52, 44], {
      ...over,
      ranks: { country: { rank, tied: false, of: 98 }, region: { rank: 1, tied: false, of: 29 } },
    });
  const headingOf = (record: Municipality, range = RANGE) =>
    said(words.rateStrip.municipality(record, range, [record], []).finding);

  it.each([
    [3, 21, 'Blandt de højeste pr. indbygger'],
    [1, 24, 'Blandt de højeste pr. indbygger'],
    [3, 25, 'Øverste halvdel pr. indbygger'],
    [20, 49, 'Øverste halvdel pr. indbygger'],
    [20, 50, 'Placeringen pr. indbygger er usikker'],
    [49, 80, 'Placeringen pr. indbygger er usikker'],
    [50, 80, 'Nederste halvdel pr. indbygger'],
    [73, 98, 'Nederste halvdel pr. indbygger'],
    [74, 98, 'Blandt de laveste pr. indbygger'],
  ])(
    'is headed by the part of the list that chance leaves it in, never by a rank: %i to %i',
    (from, to, said) => {
      expect(headingOf(ranked(30), { from, to })).toBe(said);
    },
  );

  it('has its range below it, and says where the list says little', () => {
    const remark = (range: typeof RANGE) =>
      said(words.rateStrip.municipality(ranked(7), range, [own], []).remarks[0]);
    expect(remark(RANGE)).toBe(
      'Regnet fra flest til færrest pr. indbygger er Albertslund nr. 7 af 98. Regnes tilfældige udsving med, kan pladsen være nr. 3–21.',
    );
    expect(remark({ from: 2, to: 66 })).toContain('nr. 2–66, så listen siger ikke meget.');
    expect(remark({ from: 7, to: 7 })).toBe(
      'Regnet fra flest til færrest pr. indbygger er Albertslund nr. 7 af 98.',
    );
  });

  it('marks a doubted rate', () => {
    const first = ranked(1, { rate: 7.62, printedRate: 7.6, remarks: [DOUBT] });
    expect(headingOf(first, { from: 1, to: 1 })).toBe('Blandt de højeste pr. indbygger, med forbehold');
  });

  it('states how many lie below 1, and what lies outside the scale', () => {
    const dragoer = { ...named('Dragør', 7.6), printedRate: 7.6, remarks: [DOUBT] };
    const all = [own, dragoer, named('Odense', 0.5), named('Læsø', 0)];
    expect(said(words.rateStrip.howManyBelow(all))).toBe(
      '2 af 4 kommuner ligger under 1 pr. 1.000 indbyggere',
    );
    const { remarks, alone } = words.rateStrip.municipality(own, RANGE, all, []);
    for (const texts of [remarks, alone.remarks]) {
      expect(texts.slice(1).map(said)).toEqual([
        `Dragør (7,6) ligger uden for skalaen. Dragør: ${DOUBT.text}`,
      ]);
    }
  });

  it('explains the star of those that lie below 1', () => {
    const herning = municipality([100, 88], { name: 'Herning', code: '0657', rate: 0.979, flagged: true });
    expect(words.rateStrip.municipality(own, RANGE, [own, herning], []).remarks.map(said)).toContain(
      '* Rapporten har rundet Herning (0,98) op til 1,0 og sat en stjerne. Den ligger lige under 1.',
    );
  });

  it('standing alone names the municipality and carries its own remark, in place of the line on it', () => {
    expect(said(words.rateStrip.municipality(ranked(7), RANGE, [own], []).alone.finding)).toBe(
      'Albertslund: blandt de højeste pr. indbygger',
    );
    const outside = { ...named('Dragør', 7.6), remarks: [DOUBT] };
    const { remarks, alone } = words.rateStrip.municipality(outside, RANGE, [own, outside], []);
    expect(alone.remarks.slice(1).map(said)).toEqual([DOUBT.text]);
    expect(remarks).toHaveLength(2);
  });

  it('carries the remark on the rate of a neighbour that it names, but where their table says it', () => {
    const [doubted, outside] = [named('Nordfyns', 0.6), named('Dragør', 7.6)].map((neighbour) => ({
      ...neighbour,
      remarks: [DOUBT],
    }));
    if (doubted === undefined || outside === undefined) throw new RangeError('two neighbours');
    const near = words.rateStrip.municipality(own, RANGE, [own, doubted, outside], [doubted, outside]);
    expect(near.remarks.slice(1).map(said)).toEqual(['Dragør (7,6) ligger uden for skalaen.']);
    expect(near.alone.remarks.slice(1).map(said)).toEqual([
      `Nordfyns: ${DOUBT.text}`,
      `Dragør (7,6) ligger uden for skalaen. Dragør: ${DOUBT.text}`,
    ]);
    expect(words.rateStrip.municipality(own, RANGE, [own, doubted], []).remarks).toHaveLength(1);
  });
});

describe('the neighbours', () => {
  const own = municipality([52, 44]);
  const finding = (...near: Municipality[]) => said(neighbourMapText.text(own, near).finding);
  /** Counted in hundred thousand. */
  const near = (name: string, rate: number): Municipality =>
    municipality([0, Math.round(rate * 100)], { code: name, name, population: 100_000, flagged: false });

  // Albertslund's own is 44 of 27,677, or 1.59. Of 100,000, from 120 to 219 may be chance.
  it.each<[number[], string]>([
    [[1.59], 'Naboen N0 ligger stort set lige så højt som Albertslund'],
    [[0.5], 'Naboen N0 ligger lavere end Albertslund'],
    [[1.3], 'Naboen N0 ligger lavere end Albertslund, men forskellen kan være tilfældig'],
    [[2.5], 'Naboen N0 ligger højere end Albertslund'],
    [[2.1], 'Naboen N0 ligger højere end Albertslund, men forskellen kan være tilfældig'],
    [[0.1, 0.2], 'Ingen af de to naboer ligger højere end Albertslund'],
    [[2.1, 1.9], 'Begge naboer ligger højere end Albertslund, men begge forskelle kan være tilfældige'],
    [[2.6, 2.1], 'Begge naboer ligger højere end Albertslund, men forskellen til N1 kan være tilfældig'],
    [
      [1.59, 0.9, 0.8],
      'Ingen af de tre naboer ligger højere end Albertslund, men forskellen til N0 kan være tilfældig',
    ],
    [
      [1.6, 0.9, 0.8],
      'Blandt naboerne ligger kun N0 højere end Albertslund, men forskellen til N0 kan være tilfældig',
    ],
    [[2.6, 0.9, 0.8], 'Blandt naboerne ligger kun N0 højere end Albertslund'],
    [
      [2.6, 1.4, 1.3, 1.5, 0.5],
      'Blandt naboerne ligger kun N0 højere end Albertslund, men forskellen til tre af de andre kan være tilfældig',
    ],
    [
      [2.1, 2.6, 1.3, 1.5],
      'Blandt naboerne ligger kun N0 og N1 højere end Albertslund, men forskellen til N0 og to andre kan være tilfældig',
    ],
    [
      [2.1, 2.0, 1.9],
      'Alle tre naboer ligger højere end Albertslund, men alle tre forskelle kan være tilfældige',
    ],
    [
      [2.1, 2.0, 1.9, 0.5],
      'Tre af de fire naboer ligger højere end Albertslund, men tre af forskellene kan være tilfældige',
    ],
  ])('%j', (rates, expected) => {
    expect(finding(...rates.map((rate, i) => near(`N${i}`, rate)))).toBe(expected);
  });

  it('lets no doubtful rate pass without its remark', () => {
    const doubtful = { ...near('Nordfyns', 2.1), printedRate: 2.1, remarks: [DOUBT] };
    expect(finding(doubtful, near('B', 0.1), near('C', 0.2))).toBe(
      'Blandt naboerne ligger kun Nordfyns (med forbehold) højere end Albertslund, men forskellen til Nordfyns kan være tilfældig',
    );
    expect(neighbourMapText.text(own, [doubtful]).alone.remarks.map(said)).toEqual([
      expect.stringContaining('Kan ikke passe.'),
    ]);
    const self = municipality([52, 44], { remarks: [DOUBT] });
    const doubted = neighbourMapText.text(self, [near('B', 0.5), near('C', 0.6)]);
    expect(said(doubted.finding)).toBe('Naboerne ligger mellem 0,5 og 0,6');
    expect(said(doubted.alone.finding)).toBe('Albertslund: naboerne ligger mellem 0,5 og 0,6');
  });

  it('says so where none touches', () => {
    expect(said(neighbourMapText.text(own, []).finding)).toBe('Albertslund har ingen nabokommuner på land');
    expect(neighboursTableFinding([])).toBeNull();
  });

  it('says at how many the change is larger', () => {
    const [large, small] = [named('A', 1, [27, 72]), named('B', 1, [52, 44])];
    expect(said(neighboursTableFinding([large, small, small]))).toBe(
      'Hos én af de tre naboer er ændringen større, end tilfældige udsving normalt giver',
    );
    expect(said(neighboursTableFinding([small, small]))).toBe(
      'Hos naboerne kan alle ændringer være tilfældige',
    );
    expect(said(neighboursTableFinding([large]))).toBe(
      'Hos naboen A er ændringen større, end tilfældige udsving normalt giver',
    );
    expect(said(neighboursTableFinding([small]))).toBe('Hos naboen B kan ændringen være tilfældig');
  });
});
