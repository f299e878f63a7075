import { SHORT_VERDICT_LABELS } from '#words/chanceWords.ts';
import { countHeading } from '#words/countHeading.ts';
import { number, printedRate } from '../values.ts';
import { keyFigures } from '#words/figures/keyFigures.ts';
import { flagText } from '../municipality/flagText.ts';
import { municipalityHeadline } from '../municipality/municipalityHeadline.ts';
import { subjectName } from '../names.ts';
import { regionHeadline } from '../region/regionHeadline.ts';
import { countsAndPopulation } from '#words/sourceLines.ts';
import type { Change, Count, Dataset, Municipality, Region } from '../../domain/dataset.ts';
import type { FigureText } from '../chartText.ts';
import type { Counted } from '../development.ts';
import { type Text, plain, t } from '../text.ts';
import { verdictRemark } from '../verdictRemark.ts';

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
export const keyFiguresText = {
  ...keyFigures,
  counted: ({ year, persons }: Count): Text => keyFigures.counted(persons, String(year)),
  changedFrom: ({ year, persons }: Count): Text => keyFigures.changedFrom(number(persons), String(year)),
  verdict: ({ persons, verdict }: Change): string | null =>
    persons === 0 ? null : SHORT_VERDICT_LABELS[verdict],
  misprinted: (printed: number): string => keyFigures.misprinted(printedRate(printed)),
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
      keyFigures.overAYear,
    ]);
  },
} as const;
