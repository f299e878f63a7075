import { describe, expect, it } from 'vitest';
import { pressPage } from '../../../src/content/press/pressPage.ts';
import type { PressNote } from '../../../src/content/press/pressNote.ts';
import { plain, type Text } from '../../../src/content/text.ts';
import { currentRegions, dataset, municipalityBySlug, regionBySlug } from '../../../src/dataset.ts';
import { pressNoteMarkdown } from '../../../src/publish/pressNoteMarkdown.ts';
import { municipalityKit } from '../../../src/publish/pressKits.ts';
import { municipalityNote, regionNote, withoutAngle } from '../../../src/publish/pressNotes.ts';

const notes: readonly PressNote[] = [
  ...dataset.municipalities.map(municipalityNote),
  ...currentRegions.map(regionNote),
];
const headings = (slug: string): string[] =>
  municipalityNote(municipalityBySlug(slug)).angles.map(({ heading }) => heading);

/** All that a note claims: not its questions, and not what it tells one not to write. */
const claims = ({ angles, none, remarks, saidOnPage }: PressNote): string[] => [
  ...angles.flatMap(({ heading, quote, uncertainty, refute }) => [
    heading,
    ...[quote, uncertainty, refute].map(plain),
  ]),
  ...[...none, ...remarks, ...saidOnPage].map(plain),
];
const saying = (pattern: RegExp): string[] =>
  notes.flatMap((note) =>
    claims(note)
      .filter((claim) => pattern.test(claim))
      .map((claim) => `${note.name}: ${claim}`),
  );

describe('press notes claim', () => {
  it('no cause: what lies behind a figure it does not show', () => {
    expect(
      saying(
        /skyldes|på grund af|derfor er|har ført til|resultat af|takket være|virkning|effekt|indsatsen har/i,
      ),
    ).toEqual([]);
    // More inhabitants make a rate smaller: that is arithmetic. Nothing else is because of anything.
    expect(saying(/\bfordi\b(?! der er blevet (flere|færre) indbyggere)/i)).toEqual([]);
  });

  it('no blame and no praise', () => {
    expect(
      saying(
        /\b(bedst|værst|dårlig|flot|succes|svigt|skandale|problemkommune|klarer sig|forbedr|forværr|lykkedes|fejlet)/i,
      ),
    ).toEqual([]);
  });

  it('no rank as such: a range, and that none should be written', () => {
    expect(saying(/\bnr\.\s*\d+(?!\d*–)(?!.*skriv ikke en bestemt plads)/)).toEqual([]);
    expect(saying(/højest i landet|lavest i landet|topp?en af|bunden af|top-?\d/i)).toEqual([]);
  });

  it('no year for a week', () => {
    expect(saying(/\b(i løbet af|hele året|om året|årligt|i gennemsnit|dagligt|hver nat)\b/i)).toEqual([]);
    const quotes = notes.flatMap(({ angles }) => angles.map(({ quote }) => plain(quote)));
    expect(quotes.length).toBeGreaterThan(40);
    expect(quotes.filter((quote) => !quote.includes('én uge'))).toEqual([]);
  });

  it('no percentage, which of few people says too much', () => {
    expect(saying(/(?<!95\s)pct\.|procent|%/)).toEqual([]);
  });

  it('nobody as homeless people: it is mennesker i hjemløshed', () => {
    expect(saying(/\bde hjemløse|\ben hjemløs\b|hjemløse\b(?!s)/i)).toEqual([]);
  });

  it('nothing of Dragør without the report’s doubt, and no other explanation', () => {
    const { angles, none, saidOnPage } = municipalityNote(municipalityBySlug('dragoer'));
    expect(angles).toEqual([]);
    expect(none.map(plain).join(' ')).toContain('har et forbehold');
    expect(saidOnPage.map(plain).join(' ')).toContain('særlige forhold i selve optællingen');
    expect(saying(/Dragør/).filter((claim) => !/^Dragør|Dragør i 2024 hænger/.test(claim))).toEqual([]);
  });
});

describe('angles of the real figures, typed by hand', () => {
  it('are none in 57 of the 98 municipalities', () => {
    expect(withoutAngle()).toBe(57);
    expect(dataset.municipalities.filter(({ slug }) => headings(slug).length === 0)).toHaveLength(57);
  });

  it.each([
    [
      'haderslev',
      [
        'Kommet over 1 pr. 1.000 indbyggere',
        'Flere pr. indbygger end i landet som helhed',
        'Flere pr. indbygger end hos alle fem naboer på land',
      ],
    ],
    [
      'koebenhavn',
      ['Flere pr. indbygger end i landet som helhed', 'Flere pr. indbygger end hos alle syv naboer på land'],
    ],
    ['ringsted', ['Kommet under 1 pr. 1.000 indbyggere']],
    ['svendborg', ['Færre end ved optællingen i 2022']],
    ['odense', ['Færre end i 2009']],
    // Above 1 by a change that chance may give; 400 per cent of one; nobody; the outlier.
    ['silkeborg', []],
    ['samsoe', []],
    ['laesoe', []],
    ['dragoer', []],
    // Clearly below 1, as 45 others.
    ['gentofte', []],
  ])('%s', (slug, expected) => {
    const found = headings(slug);
    expect(found.slice(0, expected.length)).toEqual(expected);
    expect(found).toHaveLength(expected.length);
  });

  it('name the source of a series that is not the report’s', () => {
    const [series] = municipalityNote(municipalityBySlug('odense')).angles;
    expect(series && plain(series.quote)).toContain(
      'fra 208 til 95. Forskellen er klart større, end tilfældige udsving normalt giver. Kilde: VIVEs optællinger (SFI til og med 2015)',
    );
  });

  it('say where it cannot be decided that a rate lies above 1', () => {
    const [crossed] = municipalityNote(municipalityBySlug('roedovre')).angles;
    expect(crossed?.heading).toBe('Flere end ved optællingen i 2022');
    expect(crossed && plain(crossed.uncertainty)).toContain(
      'Om det virkelig ligger over 1, kan ikke afgøres',
    );
  });
});

describe('a press note', () => {
  it('offers no sentence that it tells one not to write: a single place, a crossing that chance gives', () => {
    const offered = dataset.municipalities.flatMap((one) => municipalityKit(one).sentences.map(plain));
    expect(offered.length).toBeGreaterThan(290);
    expect(offered.filter((text) => /nr\.\s\d+(?!\d*–)/.test(text))).toEqual([]);
    expect(offered.filter((text) => /kommet (over|under).*kan være tilfældig/.test(text))).toEqual([]);
    for (const text of offered) expect(text).toMatch(/én uge/);
    for (const text of offered) expect(text).toMatch(/VIVE/);
    for (const text of offered) expect(text).toMatch(/ i hjemløshed|omfatter kun mennesker/);
    for (const text of offered) expect(text).toMatch(/2024/);
  });

  it('gives the count of places without news as theirs, and not of what is said before it', () => {
    const why = (slug: string): string => plain(municipalityNote(municipalityBySlug(slug)).none[0] ?? []);
    // The same count as before, and one person: that holds of few, no news of 57.
    for (const slug of ['kerteminde', 'fanoe', 'aabenraa', 'laesoe']) {
      expect(why(slug)).toMatch(/\. I 57 af de 98 kommuner er der ingen nyhed i tallene\.$/);
    }
  });

  it('says where a rate cannot be told from 1 that it is a rate', () => {
    expect(municipalityNote(municipalityBySlug('fredensborg')).remarks.map(plain)).toEqual([
      'Regnes tilfældige udsving med, kan det ikke siges, om der er over eller under 1 menneske i hjemløshed pr. 1.000 indbyggere.',
    ]);
  });

  it('speaks of nobody and of one as they are', () => {
    const avoided = (slug: string): string[] => municipalityNote(municipalityBySlug(slug)).avoided.map(plain);
    expect(avoided('laesoe')).toContain('at ingen »var i hjemløshed i 2024«. Tallet gælder én uge.');
    expect(avoided('fanoe')).toContain('at kun ét menneske »var i hjemløshed i 2024«. Tallet gælder én uge.');
  });

  it('has one of both: angles, or why there are none', () => {
    for (const { angles, none } of notes) expect(angles.length > 0).toBe(none.length === 0);
  });

  it('asks five questions, all different', () => {
    for (const { questions } of notes) expect(new Set(questions.map(plain)).size).toBe(5);
    expect(
      new Set(dataset.municipalities.map((one) => municipalityNote(one).questions.map(plain).join())).size,
    ).toBeGreaterThan(60);
  });

  it('says of each municipality not to write a cause, a year, a list', () => {
    const avoided = (texts: readonly Text[]): string => texts.map(plain).join('\n');
    for (const note of notes) {
      expect(avoided(note.avoided)).toContain('æren eller skylden');
      expect(avoided(note.avoided)).toContain('Tallet gælder én uge');
    }
    expect(avoided(municipalityNote(municipalityBySlug('samsoe')).avoided)).toContain(
      '»400\u00a0pct. flere« alene. Skriv, at det gik fra 1 til 5.',
    );
    expect(avoided(municipalityNote(municipalityBySlug('hilleroed')).avoided)).toContain(
      'Uden afrunding er tallet 0,96.',
    );
    expect(avoided(municipalityNote(municipalityBySlug('taarnby')).avoided)).toContain('Dragør');
    expect(avoided(municipalityNote(municipalityBySlug('nordfyns')).avoided)).toContain('det 0,3');
  });

  it('of a region names those of its municipalities that have an angle', () => {
    const [members = []] = regionNote(regionBySlug('nordjylland')).remarks;
    expect(plain(members)).toContain('Rebild, Vesthimmerlands Kommune og Aalborg');
  });

  it('is a file with all that can be taken along', () => {
    const municipality = municipalityBySlug('odense');
    const file = pressNoteMarkdown(
      municipalityNote(municipality),
      municipalityKit(municipality),
      { kind: 'kommune', slug: 'odense' },
      '/kommune/odense/',
    );
    for (const part of [
      '# Til redaktionen: Odense',
      '> Fra én uge i 2009',
      '## Skriv ikke',
      '/data/datawrapper/kommune/odense-antal.csv',
      '/billeder/kommune/odense/kurve.png',
      '<iframe',
      'https://hjemtilalle.dk/',
      'https://sandudvalg.dk/',
      'VIVE (2024)',
    ]) {
      expect(file).toContain(part);
    }
  });

  it('puts no test and no rank to Fanø’s one person', () => {
    const { none, avoided } = municipalityNote(municipalityBySlug('fanoe'));
    expect(plain(none[0] ?? [])).toMatch(/^Tallet bygger på ét menneske\./);
    expect([...none, ...avoided].map(plain).join(' ')).not.toMatch(/tilfældig|nr\. /);
  });

  it('does not deny that a rate stands out for the size of its place', () => {
    // 54 among 43.915: higher than the ten nearest in inhabitants, and 0,92 to 1,60 with chance.
    const { none } = municipalityNote(municipalityBySlug('taarnby'));
    expect(plain(none[0] ?? [])).toBe(
      'Forskellen mellem de to optællinger kan være tilfældig, og tallet pr. indbygger er ikke blandt dem, der klart skiller sig mest ud fra landets tal. I 57 af de 98 kommuner er der ingen nyhed i tallene.',
    );
  });

  it('keeps what a page says for the file that stands without it', () => {
    const place = municipalityBySlug('hilleroed');
    const { remarks, saidOnPage } = municipalityNote(place);
    const file = pressNoteMarkdown(
      municipalityNote(place),
      municipalityKit(place),
      { kind: 'kommune', slug: 'hilleroed' },
      '/kommune/hilleroed/',
    );
    for (const said of ['Stjernen står ved de 31 af 98', '52 mennesker blandt 54.422 er 0,96']) {
      expect(remarks.map(plain).join(' ')).not.toContain(said);
      expect(saidOnPage.map(plain).join(' ')).toContain(said);
      expect(file).toContain(said);
    }
  });
});

describe('the page for the press', () => {
  it('has ten steps, terms, words and whom to ask', () => {
    const { sections } = pressPage(dataset, withoutAngle());
    expect(sections.map(({ id }) => id)).toEqual([
      'opskrift',
      'vinkler',
      'ord',
      'vilkaar',
      'grafik',
      'kontakt',
    ]);
    expect(sections[0]?.points).toHaveLength(10);
  });
});
