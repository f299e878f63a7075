import { EXTERNAL_LINKS } from '../../externalLinks.ts';
import type { Source, SourcesSection } from '../../report/reportSections.ts';
import { figure, link, t, title } from '../../text.ts';

const SOURCES: readonly Source[] = [
  {
    footnote: 1,
    text: t`VIVE, 2022: ${title('Hjemløshed i Danmark 2022')} (Homelessness in Denmark 2022), p.\u00a024. On multiplying by 2.5 to get the figure for a whole year.`,
    departure: t`The report writes ‘VIVE 2024’ before a title from 2022. We follow the title.`,
  },
  {
    footnote: 2,
    text: t`VIVE, 2022: ${title('Hjemløshed i Danmark 2022')}, pp.\u00a011–12. On the fall from 2019 to 2022.`,
    departure: null,
  },
  {
    footnote: 3,
    text: t`VIVE, 2024: ${title('Hjemløshed i Danmark 2024')} (Homelessness in Denmark 2024). ${title('Stop Hjemløshed – unges erfaringer')} (Stop homelessness – young people’s experiences), published by Hjem til Alle and SAND in 2020. VIVE, 2015: ${title('Livet på Hjemløseboformer')} (Life in shelters).`,
    departure: t`In 2015, VIVE did not yet exist under that name.`,
  },
  {
    footnote: 4,
    text: t`VIVE, 2024: ${title('Hjemløshed i Danmark 2024')}, pp.\u00a066 and 69. On mental disorders and the use of alcohol and drugs in the different situations.`,
    departure: null,
  },
  {
    footnote: 5,
    text: t`Hjem til Alle and SAND, 2020: ${title('Stop Hjemløshed – unges erfaringer')}.`,
    departure: null,
  },
  {
    footnote: 6,
    text: t`VIVE, 2020: ${title('Housing First i Odense')} (Housing First in Odense). Socialstyrelsen (the National Board of Social Services), 2022: ${title('Housing First-tilgangen. Manual til hjemløshedsområdet')} (The Housing First approach: a manual for the field of homelessness). N. Pleace and FEANTSA, 2019: ${title('Housing First-håndbog Europa')} (Housing First Guide Europe).`,
    departure: null,
  },
  {
    footnote: 7,
    text: t`Hjem til Alle, 2023–2025: ${link(EXTERNAL_LINKS.caseIkastBrande, 'the article on Ikast-Brande')}, ${link(EXTERNAL_LINKS.caseOdense, 'the article on Odense')} and ${link(EXTERNAL_LINKS.caseSvendborg, 'the article on Svendborg')} (godtigang-housingfirst.dk).`,
    departure: t`The report names Hjørring, but the link leads to the article on Svendborg.`,
  },
  {
    footnote: 8,
    text: t`VIVE, 2023: ${title('Housing First i kommunen')} (Housing First in the municipality).`,
    departure: null,
  },
  {
    footnote: 9,
    text: t`VIVE, 2020: ${title('Udbredelse af Housing First')} (The spread of Housing First), pp.\u00a010, 21 and 54. Also ${link(EXTERNAL_LINKS.caseAarhus, 'the article on Aarhus')} and ${link(EXTERNAL_LINKS.caseOdense, 'the article on Odense')} (godtigang-housingfirst.dk).`,
    departure: null,
  },
];

/** Section 9: the organisations, and the nine footnotes as a list of sources. */
export function sources(): SourcesSection {
  return {
    id: 'kilder',
    navLabel: 'Sources',
    heading: t`Who is behind it, and what are the sources?`,
    paragraphs: [
      t`In the alliance ${link(EXTERNAL_LINKS.hjemTilAlle, 'Hjem til Alle')} (Homes for All, hjemtilalle.dk), ${figure(24, '24')} partners have come together to stop homelessness: municipalities, civil society organisations, foundations and housing providers.`,
      t`${link(EXTERNAL_LINKS.sand, 'SAND – De Hjemløses Landsorganisation')} (sandudvalg.dk) is a national interest organisation for people who live or have lived in homelessness. SAND works to end homelessness, and for better conditions as long as it exists.`,
      t`VIVE – The Danish Center for Social Science Research is the independent, government-funded research centre that carries out the counts. This site is an independent retelling, not made by Hjem til Alle, SAND or VIVE. ${link('/om/', 'Read more about the site')}.`,
    ],
    sourcesHeading: 'The report’s nine footnotes as a list of sources',
    sources: SOURCES,
  };
}
