import type { Drawing, Mark } from '../../../src/figures/mark.ts';

const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark): string[] => {
    if (mark.kind === 'group' || mark.kind === 'link') return textsOf(mark.marks);
    if (mark.kind !== 'text') return [];
    return [typeof mark.text === 'string' ? mark.text : mark.text.map(({ text }) => text).join('')];
  });

/** Every line of text in a drawing, in its order, with plain blanks. */
export const wordsOf = ({ marks }: Drawing): string[] =>
  textsOf(marks).map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '));
