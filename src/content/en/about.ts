import { EXTERNAL_LINKS } from '../externalLinks.ts';
import type { ProsePage } from '../pageSection.ts';
import type { ProseWords } from '../proseSection.ts';
import { REPORT_TITLE } from './sourceLines.ts';
import { link, t, title } from '../text.ts';

/** What opens `/om/`. */
export const ABOUT_OPENING: Omit<ProsePage, 'sections'> = {
  title: 'About the site',
  description: 'Who wrote the report, where the figures come from, licences, privacy and accessibility.',
  intro: t`A site about people experiencing homelessness in each of Denmark’s municipalities. Made to be read, quoted and used.`,
};

export const REPORT: ProseWords = {
  heading: 'The report and this site',
  paragraphs: [
    t`This site builds on ${title(REPORT_TITLE)} (Homelessness in Denmark – and how we solve it), which ${link(EXTERNAL_LINKS.hjemTilAlle, 'Hjem til Alle')} (Homes for All, hjemtilalle.dk) and ${link(EXTERNAL_LINKS.sand, 'SAND – De Hjemløses Landsorganisation')} (sandudvalg.dk) published in September 2025. The first is an alliance against homelessness, the second the national organisation run by people with experience of homelessness. The foreword is signed by Ask Sveistrup and Kira West. The figures in the report are from counts by VIVE – The Danish Center for Social Science Research, an independent, government-funded research centre.`,
    t`The site was made independently of them. The text has been written anew from the report, and what we have added is our responsibility: the unrounded figures per inhabitant, the comparisons and the assessment of what may be due to chance. ${link('/metode/', 'The method page')} explains this and shows where we depart from the report.`,
  ],
};

export const SOURCES: ProseWords = {
  heading: 'Sources',
  points: [
    {
      title: 'Numbers of people',
      text: t`VIVE, as printed in the report’s five regional tables. The figures per inhabitant are calculated from them and the population.`,
    },
    {
      title: 'The national curve',
      text: t`VIVE’s published figures; up to and including 2015 those of SFI – The Danish National Centre for Social Research, which is now part of VIVE.`,
    },
    {
      title: 'Odense and Copenhagen over several years',
      text: t`The same counts, as given by the municipalities themselves and in local media.`,
    },
    {
      title: 'Population',
      text: t`${link(EXTERNAL_LINKS.statisticsDenmark, 'Statistics Denmark')} (dst.dk), table FOLK1AM: the population on 1\u00a0January 2022 and 2024 of Denmark, the regions and the municipalities. The municipalities’ figures are given from a copy of the table and checked against the published totals.`,
    },
    { title: 'The story', text: t`See ${link('/#kilder', 'the list of sources below the report')}.` },
  ],
};

export const LICENCES: ProseWords = {
  heading: 'Licences',
  points: [
    {
      title: 'The figures',
      text: t`They are VIVE’s and are given here with their source. Cite VIVE, and keep the caveats with the figures.`,
    },
    {
      title: 'The map',
      text: t`© ${link(EXTERNAL_LINKS.openStreetMapCopyright, 'OpenStreetMap contributors')} (ODbL) and ${link(EXTERNAL_LINKS.geoNames, 'GeoNames')} (Creative Commons, ${link(EXTERNAL_LINKS.ccBy4, 'CC BY 4.0')}). The boundaries are based on the package react-denmark-map (MIT, © 2022 Martin Polley) and are generalised. The map files may be used under ODbL 1.0.`,
    },
    {
      title: 'The towns in the search',
      text: t`${link(EXTERNAL_LINKS.geoNames, 'GeoNames')} (Creative Commons, ${link(EXTERNAL_LINKS.ccBy4, 'CC BY 4.0')}), where GeoNames and the map agree on the municipality.`,
    },
    { title: 'The typefaces', text: t`Source Serif 4 and Source Sans 3, SIL Open Font License.` },
    { title: 'The code', text: t`MIT.` },
  ],
};

export const PRIVACY: ProseWords = {
  heading: 'Privacy',
  paragraphs: [
    t`This site sets no cookies, stores nothing in your browser and does not measure what you read. Nor does it fetch anything from anyone else’s servers. The same goes for charts that are ${link('/indlejr/', 'embedded')} in other people’s articles. What you type in the search field stays on your phone or computer. If you press ‘Use my location’, your browser asks whether the site may know where you are. The site works out by itself which municipality that is, and sends the location nowhere.`,
  ],
};

export const PERFORMANCE: ProseWords = {
  heading: 'Performance',
  paragraphs: [
    t`The site has to work on an old phone and a slow connection. ${link('/om/ydeevne/', 'The measurements')} show how quickly each kind of page appears and how much it downloads.`,
  ],
};

/** @param repositoryUrl where the site's code and its issue tracker lie; `null` while that isn't public */
export function accessibility(repositoryUrl: string | null): ProseWords {
  const report =
    repositoryUrl === null
      ? t`If you find something you cannot use, please report it on the issue list where the site’s code is kept.`
      : t`If you find something you cannot use, please report it on ${link(`${repositoryUrl}/issues`, 'the list of issues beside the site’s code')}.`;
  return {
    heading: 'Accessibility',
    paragraphs: [
      t`The aim is that everyone can use the site. It can be read without JavaScript and operated with the keyboard alone. Every chart has a description in text, and its figures can be read as a table. Colours never stand alone. The text can be enlarged to 400 per cent, and the site respects settings for dark colours, high contrast and no motion.`,
      t`Every type of page is tested automatically with axe in light and dark colours, and the path through the site is tested with a keyboard. The colours have been checked by calculation for the common forms of colour blindness. An automatic test does not find everything. The site has not been tested by an independent firm, nor by users with screen readers.`,
      t`The map can be hard to use without seeing it. All its figures are also in the tables.`,
      report,
    ],
  };
}
