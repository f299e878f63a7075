import type { ChartText } from '../../chartText.ts';
import { EXTERNAL_LINKS } from '../../externalLinks.ts';
import type { HousingFirst, Path } from '../../report/reportSections.ts';
import { figure, link, t } from '../../text.ts';

const TEN_HOMES: ChartText = {
  finding: t`With the right support, ${figure(8, '8')}–${figure(9, '9')} out of ${figure(10, '10')} stay in their home`,
  measure: t`People given a home and support under Housing First. Experience from Denmark and abroad.`,
  remarks: [t`The report does not say over how long. The others need a different solution.`],
  source: t`Sources: VIVE 2020, Socialstyrelsen 2022, Pleace and FEANTSA 2019.`,
  alt: 'Ten houses, one for every tenth person. Eight are filled and the ninth is hatched: 8 to 9 stay in their home. The tenth is empty: 1 to 2 need a different solution.',
};

const PATHS: readonly Path[] = [
  {
    key: 'staircase',
    title: 'The staircase: the home comes last',
    text: t`In the traditional approach, Treatment First, the home is at the top of a staircase. People have to climb it step by step and be assessed as ‘housing-ready’. According to the report, the staircase keeps people in homelessness, because it is too hard to work on your problems without a fixed place to live. Some municipalities have begun to change course, and the report says more should.`,
    alt: 'A staircase with one person at its foot and a home at the top. The steps are: no home, working on the problems, being assessed as housing-ready.',
  },
  {
    key: 'housing-first',
    title: 'Housing First: the home comes first',
    text: t`Housing First turns this around. The home is the beginning, because it brings calm. But it must not stand alone. There has to be help with making it a home, and with whatever else is hard. The support comes with the housing and is adapted to the person moving in.`,
    alt: 'A home with one person in it. From the home, three lines run forward in time: support with making it a home, support with whatever else is hard, and everyday life together with others.',
  },
];

const PATHS_CHART: ChartText = {
  finding: t`Two ways: the home last or the home first`,
  measure: t`The thinking behind the two ways of helping.`,
  remarks: [],
  source: t`Our own drawing, based on the report.`,
  alt: PATHS.map(({ title, alt }) => `${title}. ${alt}`).join(' '),
};

/** Section 5: what Housing First is, what it replaces, what it achieves. */
export function housingFirst(): HousingFirst {
  return {
    id: 'det-virker',
    navLabel: 'Housing First',
    heading: t`The home first, with support alongside`,
    paragraphs: [
      t`Homelessness does not have to become permanent. With Housing First, people get a home quickly and, with it, support adapted to what they themselves dream of and need. The idea is that homelessness is something people are in for a time, and that lives can change.`,
      t`It works for most people, including those with major problems. Experience in Denmark and abroad suggests that eight to nine out of ten stay in their home when they get the right support.`,
      t`The methods can also be used for others whose lives are hard but who have a home. The authority for social services and housing describes ${link(EXTERNAL_LINKS.housingFirstPrinciples, 'the principles of Housing First')} (social.dk, in Danish).`,
    ],
    tenHomes: TEN_HOMES,
    pathsChart: PATHS_CHART,
    paths: PATHS,
  };
}
