import { labelled } from '../../labelled.ts';

/** The kinds of pages that are measured, as a reader calls them. */
const PAGE_NAMES: Readonly<Record<string, string>> = {
  front: 'Forsiden',
  municipality: 'En kommune',
  region: 'En region',
  municipalities: 'Alle kommuner',
  englishFront: 'Forsiden på engelsk',
  englishMunicipality: 'En kommune på engelsk',
  comparison: 'Sammenligning af fire',
  builder: 'Indlejr',
  method: 'Metode',
  about: 'Om siden',
  performance: 'Denne side',
  data: 'Data',
  changes: 'Ændringer i data',
  notFound: 'Siden findes ikke',
  embedFigures: 'Indlejret: nøgletal',
  embedMap: 'Indlejret: hele kortet',
};

/** @throws RangeError where a kind has no name */
export const pageName = (kind: string): string => labelled(PAGE_NAMES, kind);
