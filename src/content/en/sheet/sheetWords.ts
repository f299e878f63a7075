import { formatDate } from '../../../format/formatDate.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { Counted } from '../../development.ts';
import { smallNumbers } from '../../municipality/smallNumbers.ts';
import { printLine } from '../printLine.ts';
import { type Text, t } from '../../text.ts';

/** What a page offers, by the kind of place it is about. */
export const SHEET_LINKS = {
  kommune: 'Download as PDF (1 page)',
  region: 'Download as PDF (a booklet with all of the region’s municipalities)',
  danmark: 'Download as PDF (2 pages)',
} as const;
export const ALL_SHEETS_LINK = 'Download sheets on Denmark, the regions and all municipalities as PDF (zip)';

export const WHOLE_COUNTRY = 'Denmark';

export const WORKS_HEADING = 'What works';
/** After the report's sections on Housing First and on what it takes. */
export const WORKS: readonly Text[] = [
  t`Housing First: the home comes first, and the support comes with it and is adapted to the person.`,
  t`Eight to nine in ten keep their home when the support is right. That is the experience in Denmark and abroad.`,
  t`Where it succeeds, politicians and managers remain committed, homes are found according to a plan, there is time for the support, and the departments work together.`,
];
export const CASE_HEADING = 'The municipality’s own account';
export const UNSEEN_HEADING = 'What the count does not see';

/** What the count does not see, in three lines; the last is about small numbers where they are. */
export const unseen = (record: Counted): readonly Text[] => [
  t`The figure is a snapshot of one week. It does not say how many people experience homelessness in the course of a year.`,
  t`People who sleep at one friend’s home after another, in basements or outdoors are hard to see. Some are not counted at all.`,
  [smallNumbers(record) ?? 'VIVE counts those whom services and authorities know about.'],
];

/** Over the table of a municipality, its region and the country. */
export const placeAndAround = (name: string): Text => [`${name}, the region and Denmark`];

/** The sheet's last line: sources, date, and where it comes from. @param address as it is said */
export const sheetFoot = (address: string, dataset: Dataset): Text => [
  `${printLine(address, dataset, true)} Data as of ${formatDate(dataset.dataDate)}.`,
];
