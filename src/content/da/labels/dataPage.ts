import { t, link, type Text } from '../../text.ts';

export const DATA_TITLE = 'Data';
export const DATA_DESCRIPTION =
  'Kommunernes, regionernes og landets tal som CSV, JSON og kort, med kilde, forbehold og beskrivelse af hver kolonne.';
export const dataIntro = (date: string): string =>
  `Alle tallene på siden kan hentes, også kommune for kommune. Antallene er VIVEs, som de står i rapporten fra Hjem til Alle og SAND (2025). Adresser og kolonnenavne bliver ikke lavet om: En ny optælling lægger kolonner til og tager ingen væk. Data fra ${date}.`;

export const ZIP_LINK = 'Hent alle filer (zip)';
export const FILES_HEADING = 'Tabellerne';
export const FORMATS: Readonly<Record<string, string>> = {
  '.xlsx': 'Excel',
  '.csv': 'CSV',
  '-excel.csv': 'CSV til dansk Excel',
  '.json': 'JSON',
  '.csvt': 'Kolonnetyper til QGIS',
  '.schema.json': 'JSON Schema',
  '.csv-metadata.json': 'CSVW-beskrivelse',
};
export const formatNote =
  'CSV har komma mellem felterne, decimalpunktum og UTF-8. CSV til dansk Excel har semikolon og decimalkomma; Excel viser dens kommunekode 0101 som 101, men ikke Excel-filens.';
/** How many rows of each table are shown. */
export const FIRST_ROWS = 3;
export const firstRowsCaption = (title: string): string => `De første rækker: ${title}`;
export const COLUMNS_SUMMARY = 'Kolonnerne';
export const COLUMNS_HEAD = ['Kolonne', 'Hvad det er', 'Type og enhed', 'Et tomt felt betyder'] as const;
export const columnsCaption = (title: string): string => `Kolonnerne: ${title}`;
export const NEVER_EMPTY = 'er aldrig tomt';
export const TYPE_NAMES = {
  text: 'tekst',
  integer: 'heltal',
  number: 'tal med decimal',
  boolean: 'ja eller nej',
} as const;

export const PLACES_HEADING = 'En enkelt kommune eller region';
export const PLACES_TEXT =
  'Hver kommune og region har sine egne filer med samme kolonner som den store tabel. De ligger på faste adresser:';
/** Between a pattern of addresses and one of them. */
export const FOR_EXAMPLE = 'fx';
export const PLACE_PATTERNS = [
  { pattern: '/data/kommune/<navn>.csv', example: 'kommune/albertslund.csv' },
  { pattern: '/data/kommune/<navn>-excel.csv', example: 'kommune/albertslund-excel.csv' },
  { pattern: '/data/kommune/<navn>.json', example: 'kommune/albertslund.json' },
  { pattern: '/data/region/<navn>.csv', example: 'region/sjaelland.csv' },
  { pattern: '/data/region/<navn>-excel.csv', example: 'region/sjaelland-excel.csv' },
  { pattern: '/data/region/<navn>.json', example: 'region/sjaelland.json' },
] as const;
export const PLACES_NOTE =
  'Navnet er det samme som i sidens adresse: /kommune/albertslund/ har sine data i kommune/albertslund.csv.';

export const USE_TEXT: Text = t`Diagrammerne som billeder, sætninger og henvisninger, der kan kopieres, står under »Brug tallene« nederst på hver kommunes og regions side. Grafikkerne kan også ${link('/indlejr/', 'indlejres på din egen side')}.`;

export const MAP_HEADING = 'Kortet';
export const MAP_TEXT =
  'Kommunerne i længde- og breddegrader (WGS84), med kommunekode og navn. Grænserne er generaliserede og dur til små kort, ikke til at slå op, hvem der bor hvor.';
export const DESCRIPTION_HEADING = 'Til maskiner';
export const descriptionText = (dataPackage: string, readme: string): Text =>
  t`${link(dataPackage, 'datapackage.json')} beskriver alle CSV-filerne (Frictionless Data). ${link(readme, 'LAESMIG.md')} har kilde, vilkår og forbehold på dansk og engelsk.`;

export const CAUTIONS_HEADING = 'Forbehold, som skal følge med tallene';
export const TERMS_HEADING = 'Må jeg bruge dem?';
export const CHANGES_HEADING = 'Hvad er ændret?';
export const changesText = (page: string, feed: string): Text =>
  t`${link(page, 'Ændringer i data')} viser, hvad der er kommet til eller rettet. Du kan også ${link(feed, 'følge dem i en nyhedslæser (Atom)')}.`;
export const size = (kilobytes: string): string => `${kilobytes} KB`;
