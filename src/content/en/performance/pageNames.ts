import { labelled } from '../../labelled.ts';

/** The kinds of pages that are measured, as a reader calls them. */
const PAGE_NAMES: Readonly<Record<string, string>> = {
  front: 'Front page',
  municipality: 'A municipality',
  region: 'A region',
  municipalities: 'All municipalities',
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
  bare: 'For comparison: a bare page',
};

/** @throws RangeError where a kind has no name */
export const pageName = (kind: string): string => labelled(PAGE_NAMES, kind);
