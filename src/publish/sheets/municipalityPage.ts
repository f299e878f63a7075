import { rankRangesOf } from '../../charts/rankRanges.ts';
import { countParagraph } from '../../content/municipality/countParagraph.ts';
import { flagText } from '../../content/municipality/flagText.ts';
import { municipalityHeadline } from '../../content/municipality/municipalityHeadline.ts';
import { rateParagraph } from '../../content/municipality/rateParagraph.ts';
import { subjectName } from '../../content/names.ts';
import { questions } from '../../content/press/questions.ts';
import { QUESTIONS_HEADING } from '#words/press/questionsWords.ts';
import { casesOf } from '#words/report/cases.ts';
import { placeTable } from '../../content/sheet/placeTable.ts';
import { rankFigure, type SheetFigure } from '../../content/sheet/rankFigure.ts';
import {
  CASE_HEADING,
  placeAndAround,
  sheetFoot,
  unseen,
  UNSEEN_HEADING,
  WHOLE_COUNTRY,
  WORKS,
  WORKS_HEADING,
} from '#words/sheet/sheetWords.ts';
import { words } from '../../content/words.ts';
import type { Text } from '../../content/text.ts';
import { dataset, regionByCode } from '../../dataset.ts';
import type { Municipality, Region } from '../../domain/dataset.ts';
import { onceFor } from '../../domain/onceFor.ts';
import { isOutsideScale } from '../../domain/rateClass.ts';
import { localCurve } from '../../figures/curve.ts';
import { dotsFigure } from '../../figures/dots.ts';
import { municipalityKeyFigures } from '../../figures/keyFigures.ts';
import { levelFigure } from '../../figures/levelFigure.ts';
import { neighbourMap } from '../../figures/neighbourMap.ts';
import { municipalityPath, spokenHref } from '../../site.ts';
import { drawnBlock } from './drawnBlock.ts';
import { sheetFigures } from './sheetFigures.ts';
import type { SheetBlock, SheetPage } from './sheet.ts';

/** Where its rank by rate lies with 95 % probability. @throws RangeError where it is not among the data's */
function rankKey({ code, latestYear, rate }: Municipality): SheetFigure {
  const { municipalities } = dataset;
  const range = rankRangesOf(municipalities)(latestYear).get(code);
  if (range === undefined) throw new RangeError(`no rank of ${code}`);
  return rankFigure(range, municipalities.length, isOutsideScale(rate));
}

/** Text, table, questions: what is read. */
function paragraphs(municipality: Municipality, region: Region): SheetBlock[] {
  const { country } = dataset;
  const name = subjectName(municipality);
  const flag = flagText(municipality, dataset);
  const others = municipality.remarks.filter(({ figure }) => figure !== 'flag' && figure !== 'rate');
  const paragraphs = [
    countParagraph(municipality),
    rateParagraph(municipality, region, country),
    ...(flag === null ? [] : [flag]),
    ...others.map(({ text }): Text => [text]),
  ];
  const places = [
    { name, record: municipality },
    { name: region.name, record: region },
    { name: WHOLE_COUNTRY, record: { counts: country.series, changes: country.changes } },
  ];
  return [
    { kind: 'lead', text: municipalityHeadline(municipality) },
    { kind: 'text', heading: null, paragraphs },
    { kind: 'table', ...placeTable(placeAndAround(name), places, null) },
    { kind: 'list', heading: QUESTIONS_HEADING, numbered: true, items: questions(municipality) },
    { kind: 'list', heading: WORKS_HEADING, numbered: false, items: WORKS },
    ...casesOf(municipality.code).map(({ title, summary }): SheetBlock => ({
      kind: 'text',
      heading: CASE_HEADING,
      paragraphs: [[title], summary],
    })),
    { kind: 'list', heading: UNSEEN_HEADING, numbered: false, items: unseen(municipality) },
  ];
}

/** What is looked at. A longer series asks for room: dots and map make place for it. */
function drawings(municipality: Municipality, region: Region): SheetBlock[] {
  const local = dataset.localSeries.find(({ municipalityCode }) => municipalityCode === municipality.code);
  const [column, aside] =
    local === undefined ? (['narrow', 'narrow'] as const) : (['crowded', 'beside'] as const);
  const level = levelFigure(municipality, region, dataset.country, words);
  const own = municipality.remarks.map(({ text }): Text => [text]);
  return [
    drawnBlock(dotsFigure(municipality, words), aside, 'all'),
    ...(local === undefined
      ? []
      : [drawnBlock(localCurve(municipality, local.series, words), column, 'all')]),
    drawnBlock(level, column, 'all', level.remarks.slice(0, 1)),
    drawnBlock(neighbourMap(municipality, words), aside, own),
  ];
}

/** A municipality on one page; made once, for its own sheet and its region's booklet. */
export const municipalityPage: (municipality: Municipality) => SheetPage = onceFor((municipality) => {
  const region = regionByCode(municipality.regionCode);
  return {
    within: region.name,
    name: subjectName(municipality),
    figures: [...sheetFigures(municipalityKeyFigures(municipality, dataset, words)), rankKey(municipality)],
    left: paragraphs(municipality, region),
    right: drawings(municipality, region),
    foot: sheetFoot(spokenHref(municipalityPath(municipality.slug)), dataset),
  };
});
