/** What stands around the national map. */
export const MEASURES_LEGEND = 'Vis på kortet';
export const MAP_LABEL = 'Kort over kommunerne';
export const SKIP_MAP = 'Spring kortet over';
export const MAP_HINT = 'Peg på en kommune, eller tryk på den, så står dens tal her.';
/** Only where there is likely to be a keyboard. */
export const MAP_KEYS_HINT =
  'Med tastaturet: piletasterne går fra kommune til kommune, Enter åbner siden, Escape forlader kortet.';
/** The buttons on the map. */
export const ZOOM = [
  { key: 'in', label: 'Zoom ind', sign: '+' },
  { key: 'out', label: 'Zoom ud', sign: '−' },
  { key: 'whole', label: 'Vis hele kortet', sign: '0' },
] as const;
export const openMunicipality = 'Gå til kommunens side';
