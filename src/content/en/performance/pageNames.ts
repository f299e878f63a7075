import { labelled } from '../../labelled.ts';

/** The kinds of pages that are measured, as a reader calls them. */
const PAGE_NAMES: Readonly<Record<string, string>> = {
  front: 'Front page in Danish',
  municipality: 'A municipality in Danish',
  region: 'A region',
  municipalities: 'All municipalities',
  englishFront: 'Front page in English',
  englishMunicipality: 'A municipality in English',
  comparison: 'Comparison of four',
  builder: 'Embed',
  method: 'Method',
  about: 'About',
  performance: 'This page',
  data: 'Data',
  changes: 'Changes to the data',
  notFound: 'Page not found',
  embedFigures: 'Embedded: key figures',
  embedMap: 'Embedded: the whole map',
};

/** @throws RangeError where a kind has no name */
export const pageName = (kind: string): string => labelled(PAGE_NAMES, kind);
