import type { Inker } from './inker.ts';

const classes = (names: readonly (string | false | undefined)[]): string => {
  const known = names.filter((name) => name !== false && name !== undefined && name !== '');
  return known.length === 0 ? '' : ` class="${known.join(' ')}"`;
};

/** For pages and embeds: `styles/paints.css` and `styles/chart.css` say what the classes look like. */
export const classInker: Inker = {
  painted: ({ fill, stroke, part }) =>
    classes([fill !== undefined && `f-${fill}`, stroke !== undefined && `s-${stroke}`, part]),
  letters: ({ size = 'label', weight = 'regular', paint, halo }) =>
    classes([
      size !== 'label' && size,
      weight === 'bold' && 'bold',
      paint !== undefined && `f-${paint}`,
      halo !== undefined && 'halo',
      halo !== undefined && halo !== 'ground' && `halo-${halo}`,
    ]),
  rim: () => null,
  forPage: true,
};
