const PLACES = [
  '',
  'højest',
  'næsthøjest',
  'tredjehøjest',
  'fjerdehøjest',
  'femtehøjest',
  'sjettehøjest',
  'syvendehøjest',
  'ottendehøjest',
  'niendehøjest',
  'tiendehøjest',
];

/** `højest`, `næsthøjest` … `tiendehøjest`; `null` further down, where a number reads better. */
export function placeWord(rank: number): string | null {
  return PLACES[rank] ?? null;
}
