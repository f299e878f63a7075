import { type Part, type Text, t } from '../../text.ts';

/** `a`, `a and b`, `a, b and c`: no comma before `and`. */
export function joinWords(items: readonly (Part | Text)[]): Text {
  return items.reduce<Text>((joined, item, i) => {
    if (i === 0) return t`${item}`;
    return i === items.length - 1 ? t`${joined} and ${item}` : t`${joined}, ${item}`;
  }, []);
}
