import { changeMeasureText } from '../../../src/content/figures/changeMeasureText.ts';
import { describe, expect, it } from 'vitest';
import { dataset, municipalityBySlug } from '../../../src/dataset.ts';
import { methodPage } from '../../../src/content/method.ts';
import { CASES, caseCounts, casesOf } from '../../../src/content/da/report/cases.ts';
import { aboutPersons } from '../../../src/content/da/report/distributionCharts.ts';
import { foreword, overAYear } from '../../../src/content/da/report/foreword.ts';
import { gettingStarted } from '../../../src/content/da/report/gettingStarted.ts';
import { homelessnessInDenmark } from '../../../src/content/da/report/homelessnessInDenmark.ts';
import { housingFirst } from '../../../src/content/da/report/housingFirst.ts';
import { municipalitiesSection } from '../../../src/content/da/report/municipalitiesSection.ts';
import { reform } from '../../../src/content/da/report/reform.ts';
import { sources } from '../../../src/content/da/report/sources.ts';
import { whatItTakes } from '../../../src/content/da/report/whatItTakes.ts';
import { whoTheyAre } from '../../../src/content/da/report/whoTheyAre.ts';
import { type Text, plain } from '../../../src/content/text.ts';
import { typed } from './records.ts';

const said = (text: Text | undefined) => typed(plain(text ?? []));
const SECTIONS = [
  foreword(dataset),
  homelessnessInDenmark(dataset),
  whoTheyAre(dataset),
  municipalitiesSection(dataset),
  housingFirst(),
  reform(),
  whatItTakes(),
  gettingStarted(),
  sources(),
];

describe('the front page', () => {
  it('has its nine sections under anchors that never change', () => {
    expect(SECTIONS.map(({ id }) => id)).toEqual([
      'forord',
      'hjemloeshed-i-danmark',
      'hvem',
      'kommunerne',
      'det-virker',
      'reformen',
      'hvad-skal-der-til',
      'kom-i-gang',
      'kilder',
    ]);
  });

  it('says how many a share is about, no more exactly than whole per cent allow', () => {
    const { situations, country } = dataset;
    expect(situations.map((share) => said(aboutPersons(share, country)))).toEqual([
      'ca. 2.700',
      'ca. 1.400',
      'ca. 480',
      'ca. 300',
      'ca. 1.100',
    ]);
    expect(said(whoTheyAre(dataset).paragraphs[0])).toMatch(
      /^På gaden var det 8 pct\., ca\. 480 mennesker, og på natvarmestue 5 pct\., ca\. 300\./,
    );
  });

  it('states the national figures', () => {
    expect(said(foreword(dataset).heading)).toBe(
      'I én uge i 2024 blev der talt 5.989 mennesker uden et hjem',
    );
    expect(said(overAYear(dataset))).toBe('ca. 15.000');
    expect(said(foreword(dataset).paragraphs[1])).toBe(
      'Længe gik det ifølge rapporten den forkerte vej. Fra 2009 til 2017 steg antallet af mennesker i hjemløshed med 33 pct. Blandt de 18–29-årige var stigningen 72 pct. fra 2009 til 2019; i de samme år voksede tallet for alle aldre med 29 pct. Rapporten taler om en tiårig periode uden at sige hvilken. Årene har vi sat på.',
    );
  });

  it('says what chance says of the rise of 200', () => {
    expect(said(homelessnessInDenmark(dataset).paragraphs[2])).toBe(
      'I 2024 blev der talt 200 flere (3 pct.) end i 2022, og så lille en forskel kan være tilfældig. Rapporten skriver, at udviklingen er gået i stå.',
    );
  });

  it('sums the municipalities up', () => {
    const { heading, paragraphs } = municipalitiesSection(dataset);
    expect(said(heading)).toBe('Der er talt mennesker uden hjem i 97 af 98 kommuner');
    expect(said(paragraphs[0])).toBe(
      'Kun på Læsø er ingen registreret. Dragør (7,6) holder vi udenfor. Det høje tal i Dragør i 2024 hænger ifølge rapporten sammen med særlige forhold i selve optællingen, og medier har omtalt sagen. Tallet bør ikke stå uden det forbehold. Højest af de øvrige ligger København med 2,1 pr. 1.000 indbyggere, fulgt af Kalundborg med 1,80 og Guldborgsund med 1,77. Lavest ligger Favrskov med 0,1. Rækkefølgen øverst og nederst kan være tilfældig.',
    );
    expect(said(changeMeasureText.text(dataset).finding)).toBe(
      'I 20 af 98 kommuner er ændringen større, end tilfældige udsving normalt giver',
    );
  });

  it('says who lies above 1, who has crossed it, and how sure it is', () => {
    const { line } = municipalitiesSection(dataset);
    expect(said(line.heading)).toBe('28 kommuner ligger over 1 pr. 1.000');
    expect(line.paragraphs.map(said)).toEqual([
      'I 2022 var det 21. Siden er Frederiksberg, Frederikssund, Glostrup, Haderslev, Halsnæs, Lolland, Rødovre, Samsø, Silkeborg og Viborg kommet over. Herning, Hillerød og Ringsted er kommet under. For Herning, Hillerød, Samsø og Silkeborg kan ændringen være tilfældig. Også når tilfældige udsving regnes med, ligger 16 over 1 og 46 under. For de øvrige 36 kan det ikke siges sikkert.',
      'Rapportens stjerne står ved 31, for den går efter det afrundede tal. Herning, Hillerød og Langeland har den, men ligger ikke over 1. Læs mere om markeringen.',
      'I København blev der talt 17 flere i hjemløshed i 2024 end i 2022, men tallet pr. 1.000 indbyggere gik den anden vej, fra 2,13 til 2,10, fordi der er blevet flere indbyggere. Begge forskelle kan være tilfældige. Holdt op mod de ti kommuner, der ligger nærmest i indbyggertal, var antallet i hjemløshed pr. 1.000 indbyggere i én uge i 2024 med størst sikkerhed højere i Guldborgsund (1,8 mod 0,7) og i Kalundborg (1,8 mod 0,6) og lavere i Odense (0,5 mod 0,99) og i Favrskov (0,1 mod 0,9). Så store forskelle giver tilfældige udsving yderst sjældent, men hvad der ligger bag, viser tallene ikke.',
    ]);
  });

  it('says where most has changed, and what chance says of it', () => {
    const { tablesHeading, tablesIntro } = municipalitiesSection(dataset);
    // 2.605 - 2.476 and 433 - 465.
    expect(said(tablesHeading)).toBe(
      '129 flere i Region Hovedstaden, 32 færre i Region Nordjylland, men i alle fem regioner kan forskellen være tilfældig',
    );
    // 137 - 80, 102 - 46, 71 - 104, 30 - 53.
    expect(said(tablesIntro)).toBe(
      'Blandt de ændringer, der er større, end tilfældige udsving normalt giver, er der kommet flest til på Frederiksberg (57) og i Viborg (56), og antallet er faldet mest i Helsingør (33), i Ringsted (23) og i Svendborg (23).',
    );
  });

  it('says what a rate is, before the figures', () => {
    const { perThousand } = municipalitiesSection(dataset);
    expect(said(perThousand.heading)).toBe('Hvad betyder pr. 1.000?');
    expect(said(perThousand.paragraphs[0])).toBe(
      '1 pr. 1.000 indbyggere betyder, at der er talt ét menneske i hjemløshed for hver tusind, der bor i kommunen. Så kan store og små kommuner holdes op mod hinanden.',
    );
  });

  it('says what the reform changed, as the law has it: §§ 85 a, 110 and 176 a', () => {
    expect(reform().changes.map(({ value }) => said(value))).toEqual([
      '90 dage',
      '2 år',
      '150 mio. kr.',
      '900 mio. kr.',
    ]);
    expect(
      reform()
        .changes.slice(0, 2)
        .map(({ text }) => said(text)),
    ).toEqual([
      'Staten dækker halvdelen af kommunens udgift til et ophold på forsorgshjem eller herberg (§ 110), men højst i 90 dage på et år. Indtil 1. april 2026 var grænsen 120 dage. Før reformen var der ingen. Dagene gælder statens penge. De siger ikke, hvor længe man må bo på et forsorgshjem.',
      'Staten dækker halvdelen af kommunens udgift til Housing First-støtte i op til to år, når et menneske flytter fra et forsorgshjem. Som regel skal kommunen have besluttet støtten, før man flytter (§ 176 a). Støtten har sin egen paragraf, § 85 a. Også de to år gælder statens penge.',
    ]);
  });

  it('counts in all nine situations of VIVE’s list (Benjaminsen 2019, p. 15)', () => {
    const list = methodPage(dataset)
      .sections.filter(({ id }) => id === 'definition')
      .flatMap(({ points }) => points.map(({ text }) => said(text)))
      .join(' ');
    for (const situation of [
      'opgang',
      'uden at have en seng',
      '§ 110',
      'Hotel eller vandrehjem',
      'uden kontrakt',
      'Udslusningsbolig',
      'Fængsel',
      'hospital eller behandling, når man skal ud inden for en måned',
      'Kolonihave, campingvogn',
    ])
      expect(list).toContain(situation);
  });

  it('links each case to a municipality that is there', () => {
    for (const { municipalityCode, slug } of CASES) {
      expect(dataset.municipalities.find(({ code }) => code === municipalityCode)?.slug).toBe(slug);
    }
    expect(said(caseCounts(municipalityBySlug('ikast-brande')))).toBe(
      'Talt i 2022: 25, 2024: 26; ændringen kan være et tilfældigt udsving.',
    );
    expect(casesOf('0461')).toHaveLength(1);
    expect(casesOf('0101')).toEqual([]);
  });
});
