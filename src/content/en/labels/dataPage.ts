import { t, link, type Text } from '../../text.ts';

export const DATA_TITLE = 'Data';
export const DATA_DESCRIPTION =
  'The figures for municipalities, regions and Denmark as CSV, JSON and a map, with source, caveats and a description of every column.';
export const dataIntro = (date: string): string =>
  `All figures on this site can be downloaded, including municipality by municipality. The counts are VIVE’s, as printed in the report by Hjem til Alle and SAND (2025). Addresses and column names do not change: a new count adds columns and removes none. Column names are in Danish; each column is explained below in English. Data as of ${date}.`;

export const ZIP_LINK = 'Download all files (zip)';
export const FILES_HEADING = 'The tables';
export const FORMATS: Readonly<Record<string, string>> = {
  '.xlsx': 'Excel',
  '.csv': 'CSV',
  '-excel.csv': 'CSV for Danish Excel',
  '.json': 'JSON',
  '.csvt': 'Column types for QGIS',
  '.schema.json': 'JSON Schema',
  '.csv-metadata.json': 'CSVW description',
};
export const formatNote =
  'CSV has commas between fields, decimal points and UTF-8. CSV for Danish Excel has semicolons and decimal commas; Excel shows its municipality code 0101 as 101, but not that of the Excel file.';
/** How many rows of each table are shown. */
export const FIRST_ROWS = 3;
export const firstRowsCaption = (title: string): string => `First rows: ${title}`;
export const COLUMNS_SUMMARY = 'The columns';
export const COLUMNS_HEAD = ['Column', 'What it is', 'Type and unit', 'An empty field means'] as const;
export const columnsCaption = (title: string): string => `The columns: ${title}`;
export const NEVER_EMPTY = 'never empty';
export const TYPE_NAMES = {
  text: 'text',
  integer: 'whole number',
  number: 'decimal number',
  boolean: 'yes or no',
} as const;

export const PLACES_HEADING = 'A single municipality or region';
export const PLACES_TEXT =
  'Every municipality and region has files of its own with the same columns as the large table. They have fixed addresses:';
/** Between a pattern of addresses and one of them. */
export const FOR_EXAMPLE = 'for example';
export const PLACE_PATTERNS = [
  { pattern: '/data/kommune/<name>.csv', example: 'kommune/albertslund.csv' },
  { pattern: '/data/kommune/<name>-excel.csv', example: 'kommune/albertslund-excel.csv' },
  { pattern: '/data/kommune/<name>.json', example: 'kommune/albertslund.json' },
  { pattern: '/data/region/<name>.csv', example: 'region/sjaelland.csv' },
  { pattern: '/data/region/<name>-excel.csv', example: 'region/sjaelland-excel.csv' },
  { pattern: '/data/region/<name>.json', example: 'region/sjaelland.json' },
] as const;
export const PLACES_NOTE =
  'The name is the same as in the address of the page: /en/municipality/albertslund/ has its data in kommune/albertslund.csv.';

export const USE_TEXT: Text = t`The charts as images, and sentences and references to copy, are under ‘Use the figures’ at the foot of the page of every municipality and region. The charts can also be ${link('/indlejr/', 'embedded in your own page')}.`;

export const MAP_HEADING = 'The map';
export const MAP_TEXT =
  'The municipalities in longitude and latitude (WGS84), with municipality code and name. The boundaries are generalised and good for small maps, not for looking up who lives where.';
export const DESCRIPTION_HEADING = 'For machines';
export const descriptionText = (dataPackage: string, readme: string): Text =>
  t`${link(dataPackage, 'datapackage.json')} describes all the CSV files (Frictionless Data). ${link(readme, 'LAESMIG.md')} (the readme) has source, terms and caveats in Danish and English.`;

export const CAUTIONS_HEADING = 'Caveats that must travel with the figures';
export const TERMS_HEADING = 'May I use them?';
export const CHANGES_HEADING = 'What has changed?';
export const changesText = (page: string, feed: string): Text =>
  t`${link(page, 'Changes to the data')} shows what has been added or corrected. You can also ${link(feed, 'follow the changes in a feed reader (Atom)')}.`;
export const size = (kilobytes: string): string => `${kilobytes} KB`;
