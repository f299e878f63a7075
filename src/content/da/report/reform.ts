import { EXTERNAL_LINKS } from '../../externalLinks.ts';
import type { Reform, ReformChange, SubSection } from '../../report/reportSections.ts';
import { type Text, figure, link, t } from '../../text.ts';

const million = (value: number): Text =>
  t`${figure(value * 1_000_000, `${String(value)}\u00a0mio.\u00a0kr.`)}`;

const CHANGES: readonly ReformChange[] = [
  {
    value: t`${figure(90, '90\u00a0dage')}`,
    share: 90 / (2 * 365),
    title: 'Mindre til lange ophold',
    text: t`Staten dækker halvdelen af kommunens udgift til et ophold på forsorgshjem eller herberg (§ 110), men højst i ${figure(90, '90')} dage på et år. Indtil 1. april 2026 var grænsen ${figure(120, '120')} dage. Før reformen var der ingen. Dagene gælder statens penge. De siger ikke, hvor længe man må bo på et forsorgshjem.`,
  },
  {
    value: t`${figure(2, '2\u00a0år')}`,
    share: 1,
    title: 'Mere til støtte i eget hjem',
    text: t`Staten dækker halvdelen af kommunens udgift til Housing First-støtte i op til to år, når et menneske flytter fra et forsorgshjem. Som regel skal kommunen have besluttet støtten, før man flytter (§ 176 a). Støtten har sin egen paragraf, § 85 a. Også de to år gælder statens penge.`,
  },
  {
    value: million(150),
    share: 150 / 900,
    title: 'Afsat til lavere husleje for en tid',
    text: t`Pengene sænker huslejen midlertidigt i almene boliger, som findes i forvejen. Kommunen bestemmer fuldt ud, hvem der skal flytte ind.`,
  },
  {
    value: million(900),
    share: 1,
    title: 'Afsat til varigt lavere husleje',
    text: t`Nye almene boliger kan få et tilskud én gang for alle, så huslejen bliver ved med at være lavere. Også her bestemmer kommunen, hvem der skal flytte ind. Det kaldes fuld anvisningsret.`,
  },
];

const FOR_MUNICIPALITIES: SubSection = {
  heading: t`Hvad betyder den for kommunerne?`,
  paragraphs: [
    t`Mange kommuner har sat fart på for at hjælpe mennesker videre til egen bolig. Det gør det mere presserende at finde boliger, som de har råd til at bo i. Lykkes det ikke, vokser regningen for forsorgshjem, for staten betaler ikke længere med til de lange ophold.`,
    t`Kommuner, der er nået langt, fortæller, at hjemløsheden kan bringes langt ned, når politikere og ledere holder fast. Når det nye arbejde er på plads, kan det mærkes: for den enkelte, på økonomien og på arbejdspladsen.`,
  ],
};

/** Section 6: the reform of 2023. */
export function reform(): Reform {
  return {
    id: 'reformen',
    navLabel: 'Reformen',
    heading: t`Reformen i 2023 flyttede pengene`,
    paragraphs: [
      t`I 2023 blev hjemløsereformen til lov. Inspirationen er hentet i Norge og Finland, og målet er at afskaffe langvarig hjemløshed med Housing First. Det vigtigste er, at den ændrer, hvad staten betaler for: mindre til lange ophold på forsorgshjem, mere til støtte i egen bolig.`,
    ],
    changes: CHANGES,
    barsNote: t`Søjlerne sammenligner dage med dage og kroner med kroner.`,
    more: [
      t`Dertil kommer penge til skæve boliger, som passer til mennesker, der ikke falder til i almindeligt byggeri, og til sociale viceværter.`,
    ],
    forMunicipalities: FOR_MUNICIPALITIES,
    furtherReading: t`Kilder: rapporten; om dage, år og halvdele ${link(EXTERNAL_LINKS.reformInPractice, 'Social- og Boligstyrelsens side om reformen')} (sbst.dk) og platformens tema om ${link(EXTERNAL_LINKS.themeEconomy, 'økonomien')} (godtigang-housingfirst.dk). Se også ministeriets ${link(EXTERNAL_LINKS.ministryHomelessness, 'indsatser mod hjemløshed')} (sm.dk) og styrelsens ${link(EXTERNAL_LINKS.ministryGrants, 'puljer og tilskud')} (sbst.dk).`,
  };
}
