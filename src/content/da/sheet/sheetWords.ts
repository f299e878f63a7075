import { formatDate } from '../../../format/formatDate.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { Counted } from '../../development.ts';
import { smallNumbers } from '../../municipality/smallNumbers.ts';
import { printLine } from '../printLine.ts';
import { type Text, t } from '../../text.ts';

/** What a page offers, by the kind of place it is about. */
export const SHEET_LINKS = {
  kommune: 'Hent som PDF (1 side)',
  region: 'Hent som PDF (et hæfte med alle regionens kommuner)',
  danmark: 'Hent som PDF (2 sider)',
} as const;
export const ALL_SHEETS_LINK = 'Hent ark om landet, regionerne og alle kommuner som PDF (zip)';

export const WHOLE_COUNTRY = 'Hele landet';

export const WORKS_HEADING = 'Det, der virker';
/** After the report's sections on Housing First and on what it takes. */
export const WORKS: readonly Text[] = [
  t`Housing First: Boligen kommer først, og støtten følger med og tilpasses den enkelte.`,
  t`Otte til ni ud af ti bliver boende, når støtten er rigtig. Det er erfaringen i Danmark og i udlandet.`,
  t`Hvor det lykkes, holder politikere og ledere fast, boliger skaffes efter en plan, der er tid til støtten, og forvaltningerne arbejder sammen.`,
];
export const CASE_HEADING = 'Kommunen har selv fortalt';
export const UNSEEN_HEADING = 'Det, tællingen ikke ser';

/** What the count does not see, in three lines; the last is about small numbers where they are. */
export const unseen = (record: Counted): readonly Text[] => [
  t`Tallet er et øjebliksbillede fra én uge. Hvor mange der er i hjemløshed i løbet af et år, siger det ikke.`,
  t`De, der sover hos skiftende venner, i kældre eller i naturen, er svære at få øje på. Nogle er slet ikke talt med.`,
  [smallNumbers(record) ?? 'VIVE tæller dem, som tilbud og myndigheder ved besked om.'],
];

/** Over the table of a municipality, its region and the country. */
export const placeAndAround = (name: string): Text => [`${name}, regionen og landet`];

/** The sheet's last line: sources, date, and where it comes from. @param address as it is said */
export const sheetFoot = (address: string, dataset: Dataset): Text => [
  `${printLine(address, dataset, true)} Data fra ${formatDate(dataset.dataDate)}.`,
];
