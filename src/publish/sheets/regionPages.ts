import { FLAG_MARK, TOTAL } from '#words/labels/table.ts';
import { memberRemarks } from '../../content/memberRemarks.ts';
import { subjectName } from '../../content/names.ts';
import { regionHeadline } from '../../content/region/regionHeadline.ts';
import { regionParagraphs, regionRemarks } from '../../content/region/regionParagraphs.ts';
import { regionTableFinding } from '#words/region/regionTable.ts';
import { ALL_MUNICIPALITIES, CHANGES_HEADING, REGIONS_BESIDE } from '#words/sheet/largerPlaces.ts';
import { notableChanges } from '../../content/sheet/notableChanges.ts';
import { placeTable } from '../../content/sheet/placeTable.ts';
import {
  sheetFoot,
  unseen,
  UNSEEN_HEADING,
  WHOLE_COUNTRY,
  WORKS,
  WORKS_HEADING,
} from '#words/sheet/sheetWords.ts';
import { words } from '../../content/words.ts';
import { currentRegions, dataset, municipalitiesOf } from '../../dataset.ts';
import type { Municipality, Region } from '../../domain/dataset.ts';
import { dotsFigure } from '../../figures/dots.ts';
import { regionKeyFigures } from '../../figures/keyFigures.ts';
import { regionMap } from '../../figures/regionMap.ts';
import { regionPath, spokenHref } from '../../site.ts';
import { drawnBlock } from './drawnBlock.ts';
import type { SheetBlock, SheetPage } from './sheet.ts';
import { sheetFigures } from './sheetFigures.ts';

/** The regions and the country beside each other, the one it is about first. @param own `null` for the country */
export function regionsTable(own: Region | null): SheetBlock {
  const { country } = dataset;
  const regions = own === null ? currentRegions : [own, ...currentRegions.filter((region) => region !== own)];
  return {
    kind: 'table',
    ...placeTable(
      REGIONS_BESIDE,
      regions.map((region) => ({ name: region.name, record: region })),
      { name: WHOLE_COUNTRY, record: { counts: country.series, changes: country.changes } },
    ),
  };
}

const nameInTable = (municipality: Municipality): string =>
  municipality.flagged ? `${subjectName(municipality)} ${FLAG_MARK}` : subjectName(municipality);

/** A region's own page, and its table on another. */
export function regionPages(region: Region): readonly [SheetPage, SheetPage] {
  const members = municipalitiesOf(region);
  const figures = sheetFigures(regionKeyFigures(region, words));
  const foot = sheetFoot(spokenHref(regionPath(region.slug)), dataset);
  const within = dataset.country.name;
  const table = placeTable(
    regionTableFinding(region),
    members.map((municipality) => ({ name: nameInTable(municipality), record: municipality })),
    { name: TOTAL, record: region },
  );
  const remarks = memberRemarks(members, ['count', 'change', 'rate', 'flag']);
  return [
    {
      within,
      name: region.name,
      figures,
      left: [
        { kind: 'lead', text: regionHeadline(region) },
        {
          kind: 'text',
          heading: null,
          paragraphs: [
            ...regionParagraphs(region, members, dataset.country),
            ...regionRemarks(region, dataset),
          ],
        },
        regionsTable(region),
        { kind: 'text', heading: CHANGES_HEADING, paragraphs: [notableChanges(members)] },
        { kind: 'list', heading: WORKS_HEADING, numbered: false, items: WORKS },
        { kind: 'list', heading: UNSEEN_HEADING, numbered: false, items: unseen(region) },
      ],
      right: [
        drawnBlock(dotsFigure(region, words), 'narrow', 'all'),
        drawnBlock(regionMap(region, words), 'narrow', 'all'),
      ],
      foot,
    },
    {
      within: region.name,
      name: ALL_MUNICIPALITIES,
      figures: [],
      left: [
        { kind: 'table', ...table },
        ...(remarks.length === 0 ? [] : [{ kind: 'text', heading: null, paragraphs: remarks } as const]),
      ],
      right: [],
      foot,
    },
  ];
}
