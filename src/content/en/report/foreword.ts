import { changePercent } from '../../../domain/change.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { allAgesRise, firstCount, highestCount, YOUTH_RISE } from '../../report/nationalSeries.ts';
import { personsOverAYear } from '../../report/overAYear.ts';
import type { Foreword, SubSection } from '../../report/reportSections.ts';
import { number, percent } from '../../values.ts';
import { REPORT_PUBLISHERS, REPORT_TITLE } from '../sourceLines.ts';
import { type Text, t, title } from '../../text.ts';

/** `about 15,000`: the people who were in homelessness at some time in the year of the newest count. */
export const overAYear = ({ country }: Dataset): Text => t`about\u00a0${number(personsOverAYear(country))}`;

function paragraphs({ country }: Dataset): Text[] {
  const [first, peak] = [firstCount(country), highestCount(country)];
  const rise = changePercent(first.persons, peak.persons) ?? 0;
  return [
    t`Without a home, people spend their strength on finding somewhere to sleep. That is the starting point of ${title(`‘${REPORT_TITLE}’`)} (Homelessness in Denmark – and how we solve it), published in September 2025 by ${REPORT_PUBLISHERS}. This page retells the report, with figures for every municipality.`,
    t`For a long time, according to the report, things went the wrong way. From ${String(first.year)} to ${String(peak.year)} the number of people in homelessness rose by ${percent(rise)}. Among 18–29-year-olds the rise was ${percent(YOUTH_RISE.percent)} from ${String(YOUTH_RISE.fromYear)} to ${String(YOUTH_RISE.toYear)}, and for all ages ${percent(allAgesRise(country))}. The report speaks of a ten-year period without saying which; the years are ours.`,
    t`Since then Parliament has chosen a different course. In 2023 a reform became law. The aim is to end long-term homelessness by moving to Housing First: a home as soon as possible, with the support that suits the person moving in.`,
    t`The foreword is signed by Ask Sveistrup, head of the secretariat at SAND, and Kira West, director of Hjem til Alle and chair of the council for socially marginalised people, Rådet for Socialt Udsatte. Their message: a municipality can have far fewer people in homelessness when its politicians and managers want it to, and this pays off in human and financial terms.`,
  ];
}

const VOICE: SubSection = {
  heading: t`A door to close`,
  paragraphs: [
    t`The day Simon Sørensen got the keys to a place of his own, he closed the door behind him, sat down on the floor and cried. For two and a half years he had not had a door to close.`,
    t`Now he could decide for himself. Until then he had had to ask permission just to take a shower.`,
  ],
};

/** Section 1: the first screen and the foreword. */
export function foreword(dataset: Dataset): Foreword {
  const { country } = dataset;
  return {
    id: 'forord',
    navLabel: 'Foreword',
    heading: t`In one week in ${String(country.latestYear)}, ${number(country.latestPersons)} people were counted without a home`,
    lead: [
      t`Shelters, municipalities and others knew of so many when the research centre VIVE counted. Only a small minority were sleeping rough.`,
    ],
    forewordHeading: t`Why this report?`,
    paragraphs: paragraphs(dataset),
    rises: [
      { name: '18–29-year-olds', percent: YOUTH_RISE.percent },
      { name: 'All ages', percent: allAgesRise(country) },
    ],
    voice: VOICE,
    voiceSource: t`Retold from the report’s foreword. It calls Simon Sørensen an expert by experience: someone who draws on what they have lived through.`,
  };
}
