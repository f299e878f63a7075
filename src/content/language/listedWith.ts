import { type Part, type Text, t } from '../text.ts';

/** How a language joins a list: `a`, `a og b`, `a, b og c`. @param and the word before the last, with its spaces */
export const listedWith =
  (and: string) =>
  (items: readonly (Part | Text)[]): Text =>
    items.reduce<Text>((joined, item, i) => {
      if (i === 0) return t`${item}`;
      return i === items.length - 1 ? t`${joined}${and}${item}` : t`${joined}, ${item}`;
    }, []);
