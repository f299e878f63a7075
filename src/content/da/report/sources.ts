import { EXTERNAL_LINKS } from '../../externalLinks.ts';
import type { Source, SourcesSection } from '../../report/reportSections.ts';
import { figure, link, t, title } from '../../text.ts';

const SOURCES: readonly Source[] = [
  {
    footnote: 1,
    text: t`VIVE, 2022: ${title('Hjemløshed i Danmark 2022')}, s. 24. Om at gange med 2,5 for at få tallet for et helt år.`,
    departure: t`Rapporten skriver »VIVE 2024« foran en titel fra 2022. Vi følger titlen.`,
  },
  {
    footnote: 2,
    text: t`VIVE, 2022: ${title('Hjemløshed i Danmark 2022')}, s. 11–12. Om faldet fra 2019 til 2022.`,
    departure: null,
  },
  {
    footnote: 3,
    text: t`VIVE, 2024: ${title('Hjemløshed i Danmark 2024')}. ${title('Stop Hjemløshed – unges erfaringer')}, udgivet af Hjem til Alle og SAND i 2020. VIVE, 2015: ${title('Livet på Hjemløseboformer')}.`,
    departure: t`I 2015 fandtes VIVE endnu ikke under det navn.`,
  },
  {
    footnote: 4,
    text: t`VIVE, 2024: ${title('Hjemløshed i Danmark 2024')}, s. 66 og 69. Om psykiske lidelser og rusmidler i de forskellige situationer.`,
    departure: null,
  },
  {
    footnote: 5,
    text: t`Hjem til Alle og SAND, 2020: ${title('Stop Hjemløshed – unges erfaringer')}.`,
    departure: null,
  },
  {
    footnote: 6,
    text: t`VIVE, 2020: ${title('Housing First i Odense')}. Socialstyrelsen, 2022: ${title('Housing First-tilgangen. Manual til hjemløshedsområdet')}. N. Pleace og FEANTSA, 2019: ${title('Housing First-håndbog Europa')}.`,
    departure: null,
  },
  {
    footnote: 7,
    text: t`Hjem til Alle, 2023–2025: ${link(EXTERNAL_LINKS.caseIkastBrande, 'artiklen om Ikast-Brande')}, ${link(EXTERNAL_LINKS.caseOdense, 'artiklen om Odense')} og ${link(EXTERNAL_LINKS.caseSvendborg, 'artiklen om Svendborg')} (godtigang-housingfirst.dk).`,
    departure: t`Rapporten nævner Hjørring, men linket fører til artiklen om Svendborg.`,
  },
  {
    footnote: 8,
    text: t`VIVE, 2023: ${title('Housing First i kommunen')}.`,
    departure: null,
  },
  {
    footnote: 9,
    text: t`VIVE, 2020: ${title('Udbredelse af Housing First')}, s. 10, 21 og 54. Desuden ${link(EXTERNAL_LINKS.caseAarhus, 'artiklen om Aarhus')} og ${link(EXTERNAL_LINKS.caseOdense, 'artiklen om Odense')} (godtigang-housingfirst.dk).`,
    departure: null,
  },
];

/** Section 9: the organisations, and the nine footnotes as a list of sources. */
export function sources(): SourcesSection {
  return {
    id: 'kilder',
    navLabel: 'Kilder',
    heading: t`Hvem står bag, og hvor kommer det fra?`,
    paragraphs: [
      t`I alliancen ${link(EXTERNAL_LINKS.hjemTilAlle, 'Hjem til Alle')} (hjemtilalle.dk) er ${figure(24, '24')} partnere gået sammen for at stoppe hjemløsheden: kommuner, organisationer, fonde og boligaktører.`,
      t`${link(EXTERNAL_LINKS.sand, 'SAND – De Hjemløses Landsorganisation')} (sandudvalg.dk) er en interesseorganisation for mennesker, der lever eller har levet i hjemløshed. SAND arbejder for at afskaffe hjemløshed og for bedre vilkår, så længe den findes.`,
      t`VIVE er Det Nationale Forsknings- og Analysecenter for Velfærd. Det er VIVE, der tæller. Siden er en selvstændig genfortælling. Hjem til Alle, SAND og VIVE har ikke lavet den. ${link('/om/', 'Læs mere om siden')}.`,
    ],
    sourcesHeading: 'Rapportens ni fodnoter som kildeliste',
    sources: SOURCES,
  };
}
