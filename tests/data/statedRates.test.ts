import { describe, expect, it } from 'vitest';
import { rankRangeAmong } from '../../src/charts/rankRanges.ts';
import { municipalityHeadline } from '../../src/content/municipality/municipalityHeadline.ts';
import { municipalityParagraphs } from '../../src/content/municipality/municipalityParagraphs.ts';
import { placeParagraph } from '../../src/content/municipality/placeParagraph.ts';
import { readySentences } from '../../src/content/municipality/readySentences.ts';
import { regionParagraphs } from '../../src/content/region/regionParagraphs.ts';
import { plain, type Text } from '../../src/content/text.ts';
import { dataset, municipalitiesOf, municipalityByCode, regionByCode } from '../../src/dataset.ts';
import { DRAWN_RANK_RANGES } from './drawnRankRanges.ts';
import { asNumber, exactChance } from './exactChance.ts';
import { poissonTails } from './poissonTails.ts';
import { TYPED_CODES } from './typedCodes.ts';
import { TYPED_POPULATIONS } from './typedPopulations.ts';
import { TYPED_REGIONS } from './typedTables.ts';

/**
 * Every sentence on rates, levels, ranks, ranges, shares and crossings of the 98 and the regions a second
 * time, written anew from the typed counts and inhabitants, never through `src/domain` or `src/format`.
 */

interface Place {
  readonly persons: number;
  readonly inhabitants: number;
}

const rows = TYPED_REGIONS.flatMap(([regionCode, regionName, table, [, regionPersons], regionInhabitants]) =>
  table.map(([name, before, persons]) => {
    const [inhabitantsBefore, inhabitants] = TYPED_POPULATIONS[name] ?? [NaN, NaN];
    return {
      name,
      code: TYPED_CODES[name] ?? '',
      regionName,
      region: { persons: regionPersons, inhabitants: regionInhabitants },
      regionCode,
      persons,
      inhabitants,
      earlier: { persons: before, inhabitants: inhabitantsBefore },
    };
  }),
);
type Row = (typeof rows)[number];
const COUNTRY: Place = { persons: 5989, inhabitants: 5_961_249 };
const isDoubted = ({ name }: Row): boolean => name === 'Dragør';

const isHigher = (one: Place, other: Place): boolean =>
  one.persons * other.inhabitants > other.persons * one.inhabitants;
const isAbove = ({ persons, inhabitants }: Place): boolean => persons * 1000 > inhabitants;
/** In so many parts of 1 per 1,000, rounded half up. */
const rounded = ({ persons, inhabitants }: Place, decimals: number): string => {
  const parts = 10 ** decimals;
  const whole = Math.floor((2 * persons * 1000 * parts + inhabitants) / (2 * inhabitants));
  return (whole / parts).toFixed(decimals).replace('.', ',');
};

function shownAlone(place: Place): string {
  const { persons, inhabitants } = place;
  if (persons === 0) return '0';
  const near = persons * 100_000 >= inhabitants * 95 && persons * 100_000 <= inhabitants * 105;
  return rounded(place, near ? 2 : 1);
}
const beside1 = (place: Place, text: string): string =>
  text !== '1,00' ? text : isAbove(place) ? 'lige over 1' : 'lige under 1';
/** As a sentence shows several. */
function shown(...places: Place[]): string[] {
  return places.map((place) => {
    const text = shownAlone(place);
    const clashes = places.some(
      (other) => shownAlone(other) === text && (isHigher(place, other) || isHigher(other, place)),
    );
    return beside1(place, clashes && place.persons > 0 ? rounded(place, 2) : text);
  });
}

/** Two-sided C-test that a place and what else is in the whole have one rate, by ratios of neighbouring terms. */
function chanceBeside(part: Place, whole: Place): number {
  const total = whole.persons;
  const odds = part.inhabitants / (whole.inhabitants - part.inhabitants);
  let [as, all] = [1, 1];
  const add = (term: number): void => {
    all += term;
    if (term <= 1 + 1e-9) as += term;
  };
  for (let k = part.persons, term = 1; k < total; k += 1) {
    term *= ((total - k) / (k + 1)) * odds;
    add(term);
  }
  for (let k = part.persons, term = 1; k > 0; k -= 1) {
    term *= k / (total - k + 1) / odds;
    add(term);
  }
  return as / all;
}

interface Beside {
  readonly word: string;
  readonly isOpen: boolean;
}
function beside(own: Place, whole: Place): Beside {
  // What the drawn interval holds is no difference, either.
  const { atMost, atLeast } = poissonTails(
    own.persons,
    (own.inhabitants * whole.persons) / whole.inhabitants,
  );
  const mayBeChance = chanceBeside(own, whole) >= 0.05 || Math.min(atMost, atLeast) >= 0.025;
  const [one, other] = shown(own, whole);
  const [a, b] = [own.persons * whole.inhabitants, whole.persons * own.inhabitants];
  if (one === other) return { word: 'lige så meget som', isOpen: false };
  if (mayBeChance && Math.abs(a - b) * 10 <= Math.max(a, b)) {
    return { word: 'stort set lige så meget som', isOpen: false };
  }
  return { word: a > b ? 'mere end' : 'mindre end', isOpen: mayBeChance };
}

function comparison(row: Row): string {
  const [own, ofRegion, ofCountry] = shown(row, row.region, COUNTRY);
  const [region, country] = [beside(row, row.region), beside(row, COUNTRY)];
  const pair = new Set([region.word, country.word]);
  const joint = pair.has('mere end') && pair.has('mindre end') ? ', men' : ' og';
  const words =
    pair.size === 2
      ? `${region.word} i ${row.regionName} (${ofRegion})${joint} ${country.word} i landet som helhed (${ofCountry})`
      : ofRegion === ofCountry
        ? `${region.word} i ${row.regionName} og i landet som helhed (begge ${ofCountry})`
        : `${region.word} i ${row.regionName} (${ofRegion}) og i landet som helhed (${ofCountry})`;
  const chance =
    region.isOpen && country.isOpen
      ? ' Begge forskelle kan være tilfældige.'
      : region.isOpen
        ? ' Forskellen til regionen kan være tilfældig.'
        : country.isOpen
          ? ' Forskellen til landet kan være tilfældig.'
          : '';
  return `Det svarer til ${own} pr. 1.000 indbyggere, ${words}.${chance}`;
}

const LEVELS = {
  above: 'Også når tilfældige udsving regnes med, ligger tallet over 1.',
  below: 'Også når tilfældige udsving regnes med, ligger tallet under 1.',
  undecided: 'Regnes tilfældige udsving med, kan det ikke siges, om tallet ligger over eller under 1.',
} as const;
function levelOf({ persons, inhabitants }: Place): keyof typeof LEVELS {
  const { atMost, atLeast } = poissonTails(persons, inhabitants / 1000);
  return atLeast < 0.025 ? 'above' : atMost < 0.025 ? 'below' : 'undecided';
}

const rankOf = (row: Row): number => 1 + rows.filter((other) => isHigher(other, row)).length;
/** Share in tenths of a per cent, rounded half up: `1,7 pct.` */
const share = (part: number, whole: number): string =>
  `${(Math.floor((2000 * part + whole) / (2 * whole)) / 10).toFixed(1).replace('.', ',')} pct.`;

function shareOf(row: Row): string {
  const ofRegion = share(row.persons, row.region.persons);
  const most = row.persons * 2 >= row.region.persons;
  const country = row.persons * 20 >= COUNTRY.persons;
  const words = most ? `mere end halvdelen, ${ofRegion},` : ofRegion;
  const first = `Af dem, der blev talt i ${row.regionName}, hører ${words} til i kommunen.`;
  return country ? `${first} Af alle i landet er det ${share(row.persons, COUNTRY.persons)}` : first;
}

const changeP = ({ earlier, persons, inhabitants }: Row): number =>
  asNumber(exactChance(earlier.persons, persons, earlier.inhabitants, inhabitants));

/** That it has crossed 1, count against rate, and where it stands among those of its size; in one paragraph. */
function story(row: Row): string {
  const [before, now] = shown(row.earlier, row);
  const [was, is] = [isAbove(row.earlier), isAbove(row)];
  const side = is ? 'over' : 'under';
  const p = changeP(row);
  const size = p < 0.002 ? 'klart større' : 'større';
  const sure =
    levelOf(row) === 'undecided' ? `, men det er usikkert, om tallet virkelig ligger ${side} 1.` : '.';
  const certainty =
    p >= 0.05
      ? 'Ændringen kan være tilfældig.'
      : `Ændringen er ${size}, end tilfældige udsving normalt giver${sure}`;
  const crossed = `Fra 2022 til 2024 er tallet kommet ${side} 1 menneske i hjemløshed pr. 1.000 indbyggere, fra ${before} til ${now}. ${certainty}`;
  const difference = row.persons - row.earlier.persons;
  const against =
    (difference > 0 && isHigher(row.earlier, row)) || (difference < 0 && isHigher(row, row.earlier));
  const opposed = `Her blev der talt ${difference} flere i hjemløshed i 2024 end i 2022, men tallet pr. 1.000 indbyggere gik den anden vej, fra ${before} til ${now}, fordi der er blevet flere indbyggere. Begge forskelle kan være tilfældige.`;
  return [was === is ? '' : crossed, against ? opposed : '', outOfItsSize(row)].filter(Boolean).join(' ');
}

function outOfItsSize(row: Row): string {
  const distance = (other: Row): number => Math.abs(other.inhabitants - row.inhabitants);
  const near = rows
    .filter((other) => other !== row && !isDoubted(other))
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, 10);
  const others = near.reduce(
    (sum, { persons, inhabitants }) => ({
      persons: sum.persons + persons,
      inhabitants: sum.inhabitants + inhabitants,
    }),
    { persons: 0, inhabitants: 0 },
  );
  const together = {
    persons: others.persons + row.persons,
    inhabitants: others.inhabitants + row.inhabitants,
  };
  const [a, b] = [row.persons * others.inhabitants, others.persons * row.inhabitants];
  const way =
    a >= 2 * b && near.every((other) => isHigher(row, other))
      ? 'mange'
      : 2 * a <= b && near.every((other) => isHigher(other, row))
        ? 'få'
        : null;
  if (way === null || chanceBeside(row, together) >= 0.002) return '';
  const [own, theirs] = shown(row, others);
  const name = municipalityByCode(row.code).locative.endsWith('Kommune') ? `${row.name} Kommune` : row.name;
  return `I én uge i 2024 havde ingen af de ti kommuner, der ligger nærmest i indbyggertal, så ${way} i hjemløshed pr. 1.000 indbyggere som ${name}: ${own} mod ${theirs} i de ti tilsammen. Så stor en forskel giver tilfældige udsving yderst sjældent, men hvad der ligger bag, viser tallene ikke.`;
}

const said = (text: Text): string => plain(text).replaceAll(/[\u00a0\u202f]/g, ' ');
const recordOf = ({ code }: Row) => municipalityByCode(code);
const remarkOf = (row: Row): string =>
  recordOf(row)
    .remarks.filter(({ figure }) => figure === 'rate')
    .map(({ text }) => ` ${text}`)
    .join('');

function expectNearDrawn(row: Row, from: number, to: number): void {
  const [drawnFrom, drawnTo] = DRAWN_RANK_RANGES[row.name] ?? [NaN, NaN];
  expect(Math.abs(from - drawnFrom)).toBeLessThanOrEqual(2);
  expect(Math.abs(to - drawnTo)).toBeLessThanOrEqual(2);
}

describe.each(rows)('$name', (row) => {
  const record = recordOf(row);
  const region = regionByCode(record.regionCode);
  const range = rankRangeAmong(record, dataset.municipalities);
  const [, rate, ...rest] = municipalityParagraphs(record, region, dataset).map(said);

  it('compares its rate as the counts have it', () => {
    const [own, ofRegion, ofCountry] = shown(row, row.region, COUNTRY);
    const expected = isDoubted(row)
      ? `Det svarer til ${own} pr. 1.000 indbyggere mod ${ofRegion} i ${row.regionName} og ${ofCountry} i landet som helhed.`
      : row.persons === 1
        ? `Det svarer til ${own} pr. 1.000 indbyggere, men et tal, der bygger på ét menneske, kan ikke sammenlignes med andres.`
        : comparison(row);
    expect(rate).toBe(expected + remarkOf(row));
  });

  it('tells of it what the counts have, and its share', () => {
    const told = isDoubted(row) ? '' : story(row);
    expect(rest).toEqual([told, row.persons > 1 ? shareOf(row) : ''].filter(Boolean));
  });

  it('has its level, its rank, and a range within two of one drawn elsewhere', () => {
    const text = said(placeParagraph(record, range));
    if (row.persons === 1) {
      expect(text).toBe('');
      return;
    }
    expect(text).toContain(` nr. ${rankOf(row)} af 98`);
    if (isDoubted(row)) {
      expect(text).toMatch(/med det forbehold\.$/);
      return;
    }
    expect(text.startsWith(LEVELS[levelOf(row)])).toBe(true);
    const [, from, to, wide] = /kan pladsen være nr\. (\d+)–(\d+)(.*)\.$/.exec(text) ?? [];
    expectNearDrawn(row, Number(from), Number(to));
    expect((wide ?? '') !== '').toBe((Number(to) - Number(from)) * 3 >= 98);
  });

  it('has the same in its headline and in the sentences for others', () => {
    const sentences = readySentences(record, region, dataset, range).map(said);
    const headline = said(municipalityHeadline(record));
    const number = String(row.persons).replace(/(?<=\d)(?=\d{3}$)/, '.');
    const counted = row.persons === 0 ? 'ngen' : row.persons === 1 ? 't menneske' : `${number} mennesker`;
    for (const text of [headline, sentences[0] ?? '']) {
      expect(text).toContain(counted);
      expect(text).toContain('én uge');
    }
    const tested = row.persons !== row.earlier.persons && row.persons + row.earlier.persons > 1;
    const p = tested ? changeP(row) : null;
    const verdict =
      p === null
        ? /^(?!.*tilfældig)/
        : p < 0.002
          ? / klart større, end tilfældige/
          : p < 0.05
            ? /er større, end tilfældige/
            : /kan være tilfældig/;
    expect(headline).toMatch(verdict);
    expect(sentences[0]).toMatch(verdict);
    if (row.persons === 1) return;
    const [own, ofRegion, ofCountry] = shown(row, row.region, COUNTRY);
    expect(sentences[1]).toContain(
      ` ${own} pr. 1.000 indbyggere mod ${ofRegion} i ${row.regionName} og ${ofCountry} i hele landet.`,
    );
    if (!isDoubted(row)) expect(sentences[1]).toContain(LEVELS[levelOf(row)]);
    if (isDoubted(row)) return;
    // All places that chance leaves it, and its own among them.
    const [, from, to] = /være nr\. (\d+)–(\d+) af 98 kommuner/.exec(sentences[2] ?? '') ?? [];
    expectNearDrawn(row, Number(from), Number(to));
    expect(rankOf(row)).toBeGreaterThanOrEqual(Number(from));
    expect(rankOf(row)).toBeLessThanOrEqual(Number(to));
  });
});

describe.each(TYPED_REGIONS)('%s %s', (code, name, _table, [, persons], inhabitants) => {
  it('compares its rate, and names its highest and lowest', () => {
    const own: Place = { persons, inhabitants };
    const region = regionByCode(code);
    // A rate of one person is compared with none.
    const members = rows.filter((row) => row.regionCode === code && row.persons > 1 && !isDoubted(row));
    const sorted = members.toSorted((a, b) => (isHigher(a, b) ? -1 : 1));
    const [high, low] = [sorted.at(0), sorted.at(-1)];
    if (high === undefined || low === undefined) throw new Error(`nobody in ${name}`);
    const [highest, lowest] = shown(high, low);
    const hasNobody = municipalitiesOf(region).some(({ counts }) => counts.at(-1)?.persons === 0);
    const [ofOwn, ofCountry] = shown(own, COUNTRY);
    const { word, isOpen } = beside(own, COUNTRY);
    const words = word.replace('meget', 'højt').replace('mere', 'højere').replace('mindre', 'lavere');
    const text = said(regionParagraphs(region, municipalitiesOf(region), dataset.country)[1] ?? []);
    expect(text).toContain(
      `Det svarer til ${ofOwn} pr. 1.000 indbyggere, ${words.replace(/(end|som)$/, '$1 i')} landet som helhed${ofOwn === ofCountry ? '' : ` (${ofCountry})`}.${isOpen ? ' Forskellen kan være tilfældig.' : ''}`,
    );
    expect(text).toMatch(
      new RegExp(
        `ligger ${high.name}\\S*( Kommune)? med ${highest}, lavest${hasNobody ? ' af dem, hvor nogen er registreret,' : ''} ${low.name}( Kommune)? med ${lowest}\\.`,
      ),
    );
  });
});
