import { EXTERNAL_LINKS } from '../externalLinks.ts';
import { type Text, figure, link, t } from '../text.ts';
import type { ReportSection, SubSection } from './reportSection.ts';

export interface ReformPoint {
  readonly title: string;
  readonly text: Text;
}

export interface Reform extends ReportSection {
  readonly points: readonly ReformPoint[];
  readonly forMunicipalities: SubSection;
  readonly furtherReading: Text;
}

const million = (value: number): Text =>
  t`${figure(value * 1_000_000, `${String(value)}\u00a0mio.\u00a0kr.`)}`;

const POINTS: readonly ReformPoint[] = [
  {
    title: 'Staten betaler ikke længere for lange ophold',
    text: t`Kommunerne får ikke mere refusion for lange ophold på forsorgshjem og herberger (§ 110). Fra 1. oktober 2023 kunne de højst få den for ${figure(120, '120')} dage om året, og fra 1. april 2026 er grænsen ${figure(90, '90')} dage, oplyser Social- og Boligstyrelsen.`,
  },
  {
    title: 'Staten betaler med, når støtten følger boligen',
    text: t`Til gengæld kan en kommune få refusion, når den giver Housing First-støtte i menneskers eget hjem. Den har fået sin egen bestemmelse i serviceloven, § 85 a, så flere bruger de særlige støttemetoder.`,
  },
  {
    title: 'Flere boliger, man kan betale',
    text: t`Der er sat ${million(150)} af til at sænke huslejen for en tid i almene boliger, som findes i forvejen, og ${million(900)} til tilskud, som gives én gang og varigt sænker huslejen i nye. I begge slags bestemmer kommunen fuldt ud, hvem der skal flytte ind. Det kaldes fuld anvisningsret.`,
  },
  {
    title: 'Skæve boliger og sociale viceværter',
    text: t`Reformen har også penge til skæve boliger, som passer til mennesker, der ikke falder til i almindeligt byggeri, og til sociale viceværter.`,
  },
];

const FOR_MUNICIPALITIES: SubSection = {
  heading: t`Det betyder den for kommunerne`,
  paragraphs: [
    t`Mange kommuner har sat fart på for at hjælpe mennesker videre til egen bolig. Det gør det mere presserende at finde boliger, som de har råd til at bo i. Lykkes det ikke, vokser regningen for forsorgshjem, for staten betaler ikke længere med til de lange ophold.`,
    t`Kommuner, der er nået langt, fortæller, at det kan lade sig gøre, når politikere og ledere holder fast. Når det nye arbejde er på plads, mærkes det af mennesker, i økonomien og i organisationen.`,
  ],
};

/** Section 6: the reform of 2023. */
export function reform(): Reform {
  return {
    id: 'reformen',
    navLabel: 'Reformen',
    heading: t`Reformen i 2023 flyttede pengene`,
    paragraphs: [
      t`I 2023 blev hjemløsereformen til lov. Inspirationen er hentet i Norge og Finland, og målet er at afskaffe langvarig hjemløshed med Housing First. Det vigtigste er, at den ændrer, hvad staten betaler for: mindre til ophold på forsorgshjem, mere til støtte i egen bolig.`,
    ],
    points: POINTS,
    forMunicipalities: FOR_MUNICIPALITIES,
    furtherReading: t`Læs mere hos myndighederne: ${link(EXTERNAL_LINKS.ministryHomelessness, 'indsatser mod hjemløshed')}, ${link(EXTERNAL_LINKS.ministryGrants, 'puljer og tilskud')} og ${link(EXTERNAL_LINKS.reformInPractice, 'reformens regler i praksis')}.`,
  };
}
