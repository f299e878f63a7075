import type { Dataset } from '../../../domain/dataset.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { number, percent, printedRate } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { sortedNames, subjectName } from '../../names.ts';
import { departureFacts } from '../../method/departureFacts.ts';
import type { Point } from '../../pageSection.ts';
import type { ProseWords } from '../../proseSection.ts';
import { YOUTH_RISE } from '../../report/nationalSeries.ts';
import { sidesOfLine } from '../sidesOfLine.ts';
import { type Text, figure, t } from '../../text.ts';

/** Its other spelling is the Danish one, which the report has right. */
const COPENHAGEN = '0101';

/** `Svenborg (Svendborg)`: how the source spells it, and the official name. */
function spellings({ municipalities }: Dataset): Text {
  const spelled = municipalities
    .filter(({ code }) => code !== COPENHAGEN)
    .flatMap((m) => m.otherSpellings.map((spelling) => t`${spelling} (${subjectName(m)})`));
  return t`The report writes ${joinWords(spelled)}. We use the official names, and only Copenhagen has its English one.`;
}

/** The flag: read from the source, never computed. */
export function flagMethod({ country, municipalities }: Dataset): ProseWords {
  const exact = municipalities.filter((m) => m.printedRate === FLAG_THRESHOLD);
  return {
    heading: 'The marking',
    paragraphs: [
      t`The report puts an asterisk beside ${number(country.flaggedCount)} of the ${number(municipalities.length)} municipalities. We read the asterisk from the report and do not calculate it. Each time the site is built, it is checked against the printed figure.`,
      t`The report explains the asterisk as ‘more than 1 per 1000’ (our translation), but it stands beside all that have ${printedRate(FLAG_THRESHOLD)} or more. ${joinWords(sortedNames(exact))} ${exact.length === 1 ? 'is' : 'are'} printed as exactly ${printedRate(FLAG_THRESHOLD)}. ${sidesOfLine(exact)} That is our own calculation from the population (Statistics Denmark, FOLK1AM). We show the asterisk where the report has it.`,
    ],
    after: [
      t`The regions’ totals are not marked. A figure without an asterisk does not mean that there is nothing to be done.`,
    ],
  };
}

/** Every departure from the printed report, with its reason. */
export function departures(dataset: Dataset): ProseWords {
  const { start, peak, risePercent, risesOfOdense, remarksOnRates } = departureFacts(dataset);
  return {
    heading: 'Where we depart from the report',
    paragraphs: [t`The numbers of people are the report’s. On these points we depart from it:`],
    points: [
      { title: 'Four names', text: spellings(dataset) },
      {
        title: '33 and 72\u00a0per\u00a0cent',
        text: t`The report gives both as a rise over ten years. The rise of ${percent(risePercent)} is from ${String(start.year)} to ${String(peak.year)}, which is eight years. The rise of ${percent(YOUTH_RISE.percent)} is among 18–29-year-olds from ${String(YOUTH_RISE.fromYear)} to ${String(YOUTH_RISE.toYear)}. We give each its own period.`,
      },
      {
        title: 'Rising for many years',
        text: t`That is how the report begins after the foreword. But the number peaked in ${String(peak.year)} at ${number(peak.persons)} and has been lower since.`,
      },
      {
        title: '6,000 every night',
        text: t`The foreword rounds up to ${figure(6000, '6,000')} people every night. VIVE counted ${number(dataset.country.latestPersons)} in the course of one week.`,
      },
      {
        title: 'Odense',
        text: t`The report writes that the curve has gone down constantly. It has gone down a long way, but rose in ${joinWords(risesOfOdense.map(({ year }) => String(year)))}.`,
      },
      {
        title: 'Out of homelessness or in a home of one’s own',
        text: t`The report writes both that eight to nine out of ten get out of homelessness and that they keep their home. We write the latter, which is the more precise.`,
      },
      {
        title: 'Per 1,000 inhabitants',
        text: t`The report prints one decimal for the latest year. We calculate from numbers and population for both years, without rounding.`,
      },
      ...remarksOnRates.map(({ municipality, text }): Point => ({
        title: `The figure for ${subjectName(municipality)}`,
        text: [text],
      })),
      {
        title: 'Footnote 1',
        text: t`It calls a report on 2022 ‘VIVE 2024’. We write 2022.`,
      },
      {
        title: 'Footnote 7',
        text: t`It names Hjørring, but the link leads to the article on Svendborg. We write Svendborg.`,
      },
      {
        title: 'A name',
        text: t`In one place VIVE is called Danmarks Nationale Forsknings- og Analysecenter for Velfærd. Its Danish name is Det Nationale Forsknings- og Analysecenter for Velfærd.`,
      },
    ],
  };
}
