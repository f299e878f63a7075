import type { ChangeClass } from '../../../domain/changeClass.ts';

/** The three ways in which the map shows the counts; `value` stands in the form. */
export const MEASURES = [
  { key: 'rate', value: 'rate', label: 'Pr. 1.000 indbyggere' },
  { key: 'count', value: 'antal', label: 'Antal mennesker' },
  { key: 'change', value: 'aendring', label: 'Ændring siden sidst' },
] as const;

export const MEASURES_LEGEND = 'Vis på kortet';
export const MAP_LABEL = 'Kort over kommunerne';
export const SKIP_MAP = 'Spring kortet over';
export const MAP_HINT = 'Peg på en kommune, eller tryk på den, så står dens tal her.';
/** Only where there is likely to be a keyboard. */
export const MAP_KEYS_HINT =
  'Med tastaturet: piletasterne går fra kommune til kommune, Enter åbner siden, Escape forlader kortet.';
export const openMunicipality = 'Gå til kommunens side';

export const legendChangeCaption = (from: number, to: number): string =>
  `Ændring i antal mennesker, ${from}–${to}`;
export const legendCountCaption = (year: number): string =>
  `Mennesker i hjemløshed, ${year}. Cirklens areal er antallet.`;

/** The classes of a change in words, most first. */
export const CHANGE_LEGEND: readonly (readonly [ChangeClass, string])[] = [
  ['doubled', 'mindst dobbelt så mange'],
  ['more', 'flere'],
  ['maybe-more', 'flere, kan være tilfældigt'],
  ['unchanged', 'uændret'],
  ['maybe-fewer', 'færre, kan være tilfældigt'],
  ['fewer', 'færre'],
  ['halved', 'højst halvt så mange'],
  ['from-zero', 'ingen talt ved forrige optælling'],
];
export const CHANGE_LEGEND_NOTE =
  'Fuld farve og trekant: ændringen er større, end tilfældige udsving normalt giver.';

/** Classes of a count that the legend counts municipalities in; the drawing itself has no classes. */
export const COUNT_STEPS: readonly { readonly from: number; readonly to: number; readonly label: string }[] =
  [
    { from: 500, to: Infinity, label: '500 eller flere' },
    { from: 100, to: 499, label: '100–499' },
    { from: 50, to: 99, label: '50–99' },
    { from: 10, to: 49, label: '10–49' },
    { from: 1, to: 9, label: '1–9' },
    { from: 0, to: 0, label: '0' },
  ];
