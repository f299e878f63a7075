import { percentOfTable } from '../../content/values.ts';
import { joinSentences } from '../../content/language/joinSentences.ts';
import { regionHeadline } from '../../content/region/regionHeadline.ts';
import { fiveCautions } from '../../content/report/fiveCautions.ts';
import { homelessnessInDenmark } from '#words/report/homelessnessInDenmark.ts';
import { largestMoves, regionsMayBeChance } from '#words/report/regionsFinding.ts';
import { reform } from '#words/report/reform.ts';
import {
  CHANGES_HEADING,
  ALL_MUNICIPALITIES,
  READING_HEADING,
  REFORM_HEADING,
  SHARES_HEADS,
} from '#words/sheet/largerPlaces.ts';
import { levelFigures } from '../../content/sheet/levelFigures.ts';
import { notableChanges } from '../../content/sheet/notableChanges.ts';
import { sheetFoot, WORKS, WORKS_HEADING } from '#words/sheet/sheetWords.ts';
import { words } from '../../content/words.ts';
import type { ChartText } from '../../content/chartText.ts';
import { strong, t } from '../../content/text.ts';
import { dataset } from '../../dataset.ts';
import type { Share } from '../../domain/dataset.ts';
import { nationalCurve } from '../../figures/curve.ts';
import { countryKeyFigures } from '../../figures/keyFigures.ts';
import { nationalMap } from '../../figures/nationalMap.ts';
import { rateMeasure } from '../../figures/rateMeasure.ts';
import { spokenHref } from '../../site.ts';
import { drawnBlock } from './drawnBlock.ts';
import { regionsTable } from './regionPages.ts';
import type { SheetBlock, SheetPage } from './sheet.ts';
import { sheetFigures } from './sheetFigures.ts';

/** A distribution, each line in whole per cent; drawn it is a field of all dots, which paper has no room for. */
const sharesTable = (
  { finding, measure }: ChartText,
  shares: readonly Share[],
  labelOf: (key: string) => string,
): SheetBlock => ({
  kind: 'table',
  finding,
  measure,
  heads: SHARES_HEADS,
  rows: shares.map(({ key, percent }) => [labelOf(key), percentOfTable(percent).text]),
  total: null,
  ownFirst: false,
});

/** The country's findings on two pages: the people and the years, and the municipalities. */
export function countryPages(): readonly [SheetPage, SheetPage] {
  const { country, municipalities } = dataset;
  const record = { counts: country.series, changes: country.changes };
  const foot = sheetFoot(spokenHref('/'), dataset);
  const within = country.name;
  return [
    {
      within: '',
      name: country.name,
      figures: sheetFigures(countryKeyFigures(dataset, words)),
      left: [
        { kind: 'lead', text: regionHeadline(record) },
        { kind: 'text', heading: null, paragraphs: homelessnessInDenmark(dataset).paragraphs },
        regionsTable(null),
        { kind: 'list', heading: WORKS_HEADING, numbered: false, items: WORKS },
        { kind: 'text', heading: REFORM_HEADING, paragraphs: reform().paragraphs },
      ],
      right: [
        drawnBlock(nationalCurve(country, words), 'narrow', 'all'),
        sharesTable(words.shares.situations(dataset), dataset.situations, words.shares.situationLabel),
        sharesTable(words.shares.ages(dataset), dataset.ages, words.shares.ageLabel),
      ],
      foot,
    },
    {
      within,
      name: ALL_MUNICIPALITIES,
      figures: levelFigures(dataset),
      left: [drawnBlock(nationalMap(rateMeasure, words), 'wide', [])],
      right: [
        {
          kind: 'list',
          heading: READING_HEADING,
          numbered: true,
          items: fiveCautions(dataset).map(
            ({ title, paragraphs: [first = []] }) => t`${strong(`${title}.`)} ${first}`,
          ),
        },
        {
          kind: 'text',
          heading: CHANGES_HEADING,
          paragraphs: [
            notableChanges(municipalities),
            joinSentences([regionsMayBeChance(dataset), largestMoves(dataset)]),
          ],
        },
      ],
      foot,
    },
  ];
}
