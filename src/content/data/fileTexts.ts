/** What each published file is, for the page and the readme. */
import type { Bilingual } from './bilingual.ts';

export const CSV_FILE: Bilingual = {
  da: 'CSV: komma, decimalpunktum, UTF-8',
  en: 'CSV: comma, decimal point, UTF-8',
};
export const EXCEL_FILE: Bilingual = {
  da: 'CSV til Excel på dansk: semikolon, decimalkomma',
  en: 'CSV for Excel in Danish: semicolon, decimal comma',
};
export const WORKBOOK_FILE: Bilingual = {
  da: 'Excel: tal og forklaring',
  en: 'Excel: figures and explanation',
};
export const CSVT_FILE: Bilingual = {
  da: 'kolonnernes typer for GDAL og QGIS',
  en: 'types of the columns for GDAL and QGIS',
};
export const JSON_FILE: Bilingual = { da: 'JSON', en: 'JSON' };
export const SCHEMA_FILE: Bilingual = { da: 'JSON Schema', en: 'JSON Schema' };
export const CSVW_FILE: Bilingual = {
  da: 'beskrivelse af CSV-filen (CSVW)',
  en: 'description of the CSV file (CSVW)',
};
/** GeoJSON itself may not say it (RFC 7946). */
const MAP_CRS: Bilingual = {
  da: 'længde og bredde i WGS 84 (EPSG:4326)',
  en: 'longitude and latitude in WGS 84 (EPSG:4326)',
};
export const TOPOJSON_FILE: Bilingual = {
  da: `kortet som TopoJSON: ${MAP_CRS.da}`,
  en: `the map as TopoJSON: ${MAP_CRS.en}`,
};
export const GEOJSON_FILE: Bilingual = {
  da: `kortet som GeoJSON: ${MAP_CRS.da}`,
  en: `the map as GeoJSON: ${MAP_CRS.en}`,
};
export const PACKAGE_FILE: Bilingual = {
  da: 'beskrivelse af alle CSV-filer (Frictionless Data Package)',
  en: 'description of all CSV files (Frictionless Data Package)',
};
export const README_FILE: Bilingual = {
  da: 'kilde, vilkår og forbehold',
  en: 'source, terms and caveats',
};
export const ZIP_FILE: Bilingual = { da: 'alle filerne i én', en: 'all of the files in one' };

/** `Mennesker i hjemløshed i kommunerne. CSV: …` */
export const titled = (title: Bilingual, format: Bilingual): Bilingual => ({
  da: `${title.da}. ${format.da}`,
  en: `${title.en}. ${format.en}`,
});
