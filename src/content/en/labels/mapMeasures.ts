/** What stands around the national map. */
export const MEASURES_LEGEND = 'Show on the map';
export const MAP_LABEL = 'Map of the municipalities';
export const SKIP_MAP = 'Skip the map';
export const MAP_HINT = 'Point at a municipality or tap it, and its figures appear here.';
/** Only where there is likely to be a keyboard. */
export const MAP_KEYS_HINT =
  'With the keyboard: the arrow keys move from municipality to municipality, Enter opens the page, Escape leaves the map.';
/** The buttons on the map. */
export const ZOOM = [
  { key: 'in', label: 'Zoom in', sign: '+' },
  { key: 'out', label: 'Zoom out', sign: '−' },
  { key: 'whole', label: 'Show the whole map', sign: '0' },
] as const;
export const openMunicipality = 'Go to the municipality’s page';
