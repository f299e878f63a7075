import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHANCE_GIVES } from '../../../src/content/da/chanceWords.ts';
import { regionHeadline } from '../../../src/content/region/regionHeadline.ts';
import { regionMeta } from '../../../src/content/region/regionMeta.ts';
import { countryShare } from '../../../src/content/share/countryShare.ts';
import { municipalityShare } from '../../../src/content/share/municipalityShare.ts';
import { regionShare } from '../../../src/content/share/regionShare.ts';
import { plain } from '../../../src/content/text.ts';
import { dataset } from '../../../src/dataset.ts';
import { allMunicipalityTexts } from './municipalityTexts.ts';

const CONTENT = new URL('../../../src/content/', import.meta.url);

const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  // Danish, and the descriptions of data in both languages; `englishStyle.test.ts` reads the English.
  .filter((name) => name.endsWith('.ts') && !name.startsWith('en/'))
  .map((name) => ({ name, text: readFileSync(new URL(name, CONTENT), 'utf8') }));
const municipalities = [...allMunicipalityTexts().values()];

const BANNED: readonly (readonly [string, RegExp])[] = [
  ['"per" for "pr."', /\bper (1|indbygger|person)/i],
  ['de hjemløse', /(?<!SAND – )\bde hjemløse\b/i],
  ['en hjemløs', /\ben hjemløs\b/i],
  ['unexplained signifikant', /(?<!»statistisk )signifikant/i],
  ['a full stop after pct.', /pct\.\./],
  ['a space before a comma', / ,/],
  // Faults that were found once, each with its kind.
  ['langt fra for langtfra', /langt fra altid/i],
  ['"ingen talt", which may be read as spoken', /\bingen talt\b/i],
  ['"står for", which sounds like blame', /\bstår for (?!sig)/i],
  ['ways in and out as places', /\b(inde og ude|ude og inde) af\b/i],
  ['chance as somebody who gives cases', /giver tilfældet|ét ud af 250|de allerfleste/i],
  ['wish for purpose', /begynder med vilje/i],
  ['Danish that nobody says', /flyttes ind og falde til|mærkes det af|der er lykkedes|halvt rundes væk/i],
  ['a double denial of chance', /ingen forskel stor nok til at udelukke/i],
  ['claims that nothing supports', /findes kun for hele landet|også hvis man har sit eget værelse/i],
  ['rounding as what hides a side', /afrunding(en)? skjuler|kan ingen vide|omkring 1,0/i],
];

/** Reasons stand in the records' remarks alone, never in our words. */
const REASONS = ['a reason that no record gives', /særlige forhold|særtilfælde på grund/i] as const;
/** One home each, so that another line or another wording is one change. */
const SAID_ONCE: readonly (readonly [string, RegExp, string])[] = [
  [
    'line at 1',
    /\b(over|under|fra|på|omkring|højst|sider af)( |\\u00a0)1(?=[ '`,.;:]|\\u00a0)(?![.,]\d| af )|'1 pr\.|\bnumber\(LINE\)/i,
    '',
  ],
  ['verdict of chance', new RegExp(CHANCE_GIVES, 'i'), 'da/chanceWords.ts'],
];
/** A week's figure that reads like a year's. */
const LIKE_A_YEAR = /(?<!antal )(menneske|mennesker|registreret) i hjemløshed i (20\d\d|\$\{)/;
/** `8 mennesker … mod 8 i 2022` */
const NO_CHANGE_AS_ONE = /\b(\d+)\smennesker [^.]*\bmod \1 i 20/;

describe('house style', () => {
  it.each([...BANNED, REASONS])('has no %s in the text', (_, pattern) => {
    const hits = files.filter(({ text }) =>
      pattern.test(text.replace(/^\s*(\*|\/\/|\/\*).*$|\ben: (['`]).*?\2/gm, 'en')),
    );
    expect(hits.map(({ name }) => name)).toEqual([]);
  });

  it.each(SAID_ONCE)('writes the %s out nowhere else', (_, pattern, home) => {
    const hits = files.filter(({ text }) => pattern.test(text.replace(/^\s*(\*|\/\/|\/\*).*$/gm, '')));
    expect(hits.map(({ name }) => name)).toEqual(home === '' ? [] : [home]);
  });

  it.each([...BANNED, ['0 pct.', /(?<![\d.,])0\s?pct\./] as const, ['two spaces', /\S {2,}\S/] as const])(
    'has no %s in the sentences on municipalities',
    (_, pattern) => {
      expect(pattern.exec(municipalities.join('\n\n'))?.[0]).toBeUndefined();
    },
  );

  it('says of no week’s figure that it is a year’s: headings, titles, descriptions, images', () => {
    const places = dataset.regions.flatMap((region) => {
      const { title, description } = regionMeta(region);
      return [plain(regionHeadline(region)), title, description, regionShare(region).alt];
    });
    const shared = dataset.municipalities.map((municipality) => municipalityShare(municipality).alt);
    const all = [...municipalities, ...places, ...shared, countryShare(dataset).alt];
    expect(all).toHaveLength(98 * 2 + 5 * 4 + 1);
    expect(all.flatMap((text) => LIKE_A_YEAR.exec(text)?.[0] ?? [])).toEqual([]);
    expect(all.flatMap((text) => NO_CHANGE_AS_ONE.exec(text)?.[0] ?? [])).toEqual([]);
    const bare = all.filter((text) => text.includes('mennesker i hjemløshed') && !text.includes('én uge'));
    expect(bare).toEqual([]);
  });

  it('gives no reason for a figure but that of its record, also where another has one', () => {
    const text = dataset.municipalities
      .flatMap(({ remarks }) => remarks.map((remark) => remark.text))
      .join(' ');
    const reasons = municipalities.flatMap((block) => block.match(/[^.|]*særlige forhold[^.|]*/g) ?? []);
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(text).toContain(reason.replace(/^.*?(?=Det høje)/s, '').trim());
  });

  it('says no sentence twice in the running text of a municipality', () => {
    for (const block of municipalities) {
      const running = block.split('\n').filter((line) => !/^(\[| {2}|=|#|\*)/.test(line));
      const sentences = running
        .slice(0, -2)
        .join(' ')
        .split(/(?<=[a-zæøå)]\.) (?=[A-ZÆØÅ])/);
      expect(new Set(sentences).size, block.slice(0, 40)).toBe(sentences.length);
    }
  });
});
