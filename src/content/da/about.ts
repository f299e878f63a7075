import { EXTERNAL_LINKS } from '../externalLinks.ts';
import type { ProsePage } from '../pageSection.ts';
import type { ProseWords } from '../proseSection.ts';
import { REPORT_TITLE } from './sourceLines.ts';
import { link, t, title } from '../text.ts';

/** What opens `/om/`. */
export const ABOUT_OPENING: Omit<ProsePage, 'sections'> = {
  title: 'Om siden',
  description:
    'Hvem der har skrevet rapporten, hvor tallene kommer fra, licenser, privatliv og tilgængelighed.',
  intro: t`En side om mennesker i hjemløshed i hver af landets kommuner. Lavet til at blive læst, citeret og brugt.`,
};

export const REPORT: ProseWords = {
  heading: 'Rapporten og siden',
  paragraphs: [
    t`Siden bygger på ${title(REPORT_TITLE)}, som ${link(EXTERNAL_LINKS.hjemTilAlle, 'Hjem til Alle')} (hjemtilalle.dk) og ${link(EXTERNAL_LINKS.sand, 'SAND – De Hjemløses Landsorganisation')} (sandudvalg.dk) udgav i september 2025. Forordet er underskrevet af Ask Sveistrup og Kira West.`,
    t`Siden er lavet uafhængigt af dem. Teksten er skrevet på ny efter rapporten, og det, vi har lagt til, er vores ansvar: tallene pr. indbygger uden afrunding, sammenligninger og vurderingen af, hvad der kan være tilfældigt. ${link('/metode/', 'Metodesiden')} forklarer det og viser, hvor vi afviger fra rapporten.`,
  ],
};

export const SOURCES: ProseWords = {
  heading: 'Kilder',
  points: [
    {
      title: 'Antal',
      text: t`VIVE, som trykt i rapportens fem regionale tabeller. Tallene pr. indbygger er regnet ud fra dem og folketallet.`,
    },
    { title: 'Landets kurve', text: t`VIVEs offentliggjorte tal; SFI til og med 2015.` },
    {
      title: 'Odense og København over flere år',
      text: t`De samme optællinger, som de er gengivet af kommunerne selv og i lokale medier.`,
    },
    {
      title: 'Folketal',
      text: t`${link(EXTERNAL_LINKS.statisticsDenmark, 'Danmarks Statistik')} (dst.dk), tabellen FOLK1AM: folketal den 1. januar 2022 og 2024 for landet, regionerne og kommunerne. Kommunernes er gengivet efter en kopi af tabellen og efterprøvet mod de offentliggjorte summer.`,
    },
    { title: 'Fortællingen', text: t`Se ${link('/#kilder', 'kildelisten under rapporten')}.` },
  ],
};

export const LICENCES: ProseWords = {
  heading: 'Licenser',
  points: [
    {
      title: 'Tallene',
      text: t`Er VIVEs og er her gengivet med kilde. Citér VIVE, og lad forbeholdene følge med.`,
    },
    {
      title: 'Kortet',
      text: t`© ${link(EXTERNAL_LINKS.openStreetMapCopyright, 'OpenStreetMaps bidragydere')} (ODbL) og ${link(EXTERNAL_LINKS.geoNames, 'GeoNames')} (Creative Commons, ${link(EXTERNAL_LINKS.ccBy4, 'CC BY 4.0')}). Grænserne er tegnet efter pakken react-denmark-map (MIT, © 2022 Martin Polley) og er generaliserede. Kortfilerne kan bruges efter ODbL 1.0.`,
    },
    {
      title: 'Byerne i søgningen',
      text: t`${link(EXTERNAL_LINKS.geoNames, 'GeoNames')} (Creative Commons, ${link(EXTERNAL_LINKS.ccBy4, 'CC BY 4.0')}), hvor GeoNames og kortet er enige om kommunen.`,
    },
    { title: 'Skrifterne', text: t`Source Serif 4 og Source Sans 3, SIL Open Font License.` },
    { title: 'Koden', text: t`MIT.` },
  ],
};

export const PRIVACY: ProseWords = {
  heading: 'Privatliv',
  paragraphs: [
    t`Siden sætter ingen cookies, gemmer ikke noget i din browser og måler ikke, hvad du læser. Den henter heller ikke noget fra andres servere. Det gælder også grafikker, der er ${link('/indlejr/', 'indlejret')} i andres artikler. Det, du skriver i søgefeltet, bliver på din telefon eller computer. Trykker du på »Brug min placering«, spørger din browser, om siden må vide, hvor du er. Siden regner selv ud, hvilken kommune det er, og sender ikke stedet nogen steder hen.`,
  ],
};

export const PERFORMANCE: ProseWords = {
  heading: 'Ydeevne',
  paragraphs: [
    t`Siden skal kunne bruges på en gammel telefon og en langsom forbindelse. ${link('/om/ydeevne/', 'Målingerne')} viser, hvor hurtigt hver slags side kommer frem, og hvor meget den henter.`,
  ],
};

/** @param repositoryUrl where the site's code and its issue tracker lie; `null` while that isn't public */
export function accessibility(repositoryUrl: string | null): ProseWords {
  const report =
    repositoryUrl === null
      ? t`Finder du noget, du ikke kan bruge, så opret en sag (»issue«) dér, hvor sidens kode ligger.`
      : t`Finder du noget, du ikke kan bruge, så skriv det på ${link(`${repositoryUrl}/issues`, 'listen over sager ved sidens kode')}.`;
  return {
    heading: 'Tilgængelighed',
    paragraphs: [
      t`Målet er, at alle kan bruge siden. Den kan læses uden JavaScript og betjenes med tastaturet alene. Hvert diagram har en beskrivelse i tekst, og tallene kan læses som tabel. Farver står aldrig alene. Teksten kan forstørres til 400 procent, og siden tager hensyn til mørke farver, høj kontrast og ønsket om ingen bevægelse.`,
      t`Hver sidetype bliver prøvet automatisk med axe i lyse og mørke farver, og gangen gennem siden bliver prøvet med tastatur. Farverne er efterprøvet for de almindelige former for farveblindhed. En automatisk prøve finder ikke alt. Siden er ikke afprøvet af et uafhængigt firma og ikke af brugere med skærmlæser.`,
      t`Kortet kan være svært at bruge uden at se det. Alle dets tal står også i tabellerne.`,
      report,
    ],
  };
}
