import type { Change, Count, Dataset, Municipality, Region } from '../../../domain/dataset.ts';
import type { FigureText } from '../../chartText.ts';
import type { Counted } from '../../development.ts';
import { type Text, figure, plain, t } from '../../text.ts';
import { SHORT_VERDICT_LABELS } from '../chanceWords.ts';
import { countHeading } from '../countHeading.ts';
import { number, printedRate } from '../figures.ts';
import { flagText } from '../../municipality/flagText.ts';
import { municipalityHeadline } from '../../municipality/municipalityHeadline.ts';
import { subjectName } from '../names.ts';
import { regionHeadline } from '../../region/regionHeadline.ts';
import { OVER_A_YEAR_FACTOR } from '../../report/overAYear.ts';
import { countsAndPopulation } from '../sourceLines.ts';
import { verdictRemark } from '../../verdictRemark.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** The words around the figures. Standing alone they need what a page says in sentences. */
const textOf = (
  name: string,
  record: Counted,
  headline: Text,
  source: Text,
  remarks: readonly Text[],
): FigureText => ({
  finding: headline,
  measure: [],
  remarks: [],
  source,
  alt: plain(headline),
  alone: { finding: countHeading(name, record), measure: [], remarks: [verdictRemark(record), ...remarks] },
});

/** The words of `figures/keyFigures.ts`. */
export const keyFigures = {
  counted: ({ year, persons }: Count): Text => t`${persons === 1 ? 'person' : 'people'} in ${String(year)}`,
  changedFrom: ({ year, persons }: Count): Text => t`change from ${number(persons)} in ${String(year)}`,
  verdict: ({ persons, verdict }: Change): string | null =>
    persons === 0 ? null : SHORT_VERDICT_LABELS[verdict],
  rate: 'per 1,000 inhabitants',
  /** What must be known with a rate. */
  notPrinted: 'the report prints no figure because nobody was registered',
  misprinted: (printed: number): string => `the report prints ${printedRate(printed).text}`,
  doubted: 'figure with a caveat',
  flagged: '* marked in the report',
  starredBelow: `* marked in the report, but just below ${LINE_IN_WORDS}`,
  own: 'our own calculation',
  municipality(municipality: Municipality, dataset: Dataset): FigureText {
    const flag = flagText(municipality, dataset);
    const { counts, remarks } = municipality;
    return textOf(
      subjectName(municipality),
      municipality,
      municipalityHeadline(municipality),
      countsAndPopulation(counts),
      [
        ...(flag === null ? [] : [t`*\u00a0${flag}`]),
        // Those on the mark are in its text.
        ...remarks.filter(({ figure: of }) => of !== 'flag').map(({ text }): Text => [text]),
      ],
    );
  },
  region: (region: Region): FigureText =>
    textOf(
      region.name,
      region,
      regionHeadline(region),
      countsAndPopulation(region.counts),
      region.remarks.map(({ text }): Text => [text]),
    ),
  country({ country }: Dataset): FigureText {
    const record = { counts: country.series, changes: country.changes };
    return textOf(country.name, record, regionHeadline(record), countsAndPopulation(country.series), [
      t`The figure is a snapshot of one week; over a whole year the report puts it at ${figure(OVER_A_YEAR_FACTOR, '2.5')} times as many.`,
    ]);
  },
} as const;
