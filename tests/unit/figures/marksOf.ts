import type { Drawing, LinkMark, Mark } from '../../../src/figures/mark.ts';

/** Every mark of a drawing without its groups and links, in their order; where it is moved is not reckoned in. */
export const marksOf = ({ marks }: Pick<Drawing, 'marks'>): Exclude<Mark, { kind: 'group' | 'link' }>[] =>
  marks.flatMap((mark) => (mark.kind === 'group' || mark.kind === 'link' ? marksOf(mark) : [mark]));

/** Every link of a drawing. */
export const linksOf = ({ marks }: Pick<Drawing, 'marks'>): LinkMark[] =>
  marks.flatMap((mark) => (mark.kind === 'link' ? [mark] : mark.kind === 'group' ? linksOf(mark) : []));

/** Fillings of shapes by the code of their municipality. */
export const fillsOf = (drawing: Pick<Drawing, 'marks'>): Map<string, string> =>
  new Map(
    marksOf(drawing).flatMap((mark): [string, string][] => {
      const code = mark.kind === 'path' ? mark.data?.['code'] : undefined;
      return mark.kind === 'path' && code !== undefined ? [[code, mark.fill ?? '']] : [];
    }),
  );
