export interface DownloadLabel {
  readonly label: string;
  readonly help: string;
}

export const DOWNLOADS_HEADING = 'Hent';
export const DOWNLOAD_EXCEL: DownloadLabel = {
  label: 'Data til dansk Excel',
  help: 'CSV med semikolon og decimalkomma. Åbner rigtigt i dansk Excel.',
};
export const DOWNLOAD_CSV: DownloadLabel = { label: 'Data, CSV', help: 'Komma, decimalpunktum, UTF-8.' };
export const DOWNLOAD_JSON: DownloadLabel = { label: 'Data, JSON', help: 'Med forbehold og kilder i filen.' };
export const DOWNLOAD_SHARE_IMAGE: DownloadLabel = {
  label: 'Billede til deling',
  help: '1200 × 630 pixel med kilde og forbehold.',
};
export const DOWNLOAD_CHARTS: DownloadLabel = { label: 'Alle diagrammer', help: 'PNG og SVG.' };
export const DOWNLOAD_TOPOJSON: DownloadLabel = {
  label: 'Kort, TopoJSON',
  help: 'Kommunegrænser, generaliserede.',
};
export const DOWNLOAD_GEOJSON: DownloadLabel = { label: 'Kort, GeoJSON', help: 'De samme grænser.' };
export const DOWNLOAD_PACKAGE: DownloadLabel = {
  label: 'Beskrivelse af data',
  help: 'datapackage.json (Frictionless) og CSVW: hver kolonne på dansk og engelsk.',
};

export const USE_HEADING = 'Brug tallene';
export const SENTENCES_HEADING = 'Færdige sætninger';
export const EMBED_HEADING = 'Indlejr';
export const CITE_HEADING = 'Citér';
export const CITE_SHORT = 'Kort';
export const CITE_LONG = 'Lang';
export const CITE_BIBTEX = 'BibTeX';
/** `Data fra 3. november 2025`. @param date in Danish notation */
export const dataDated = (date: string): string => `Data fra ${date}`;
