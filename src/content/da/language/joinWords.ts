import { type Part, type Text, t } from '../../text.ts';

/** `a`, `a og b`, `a, b og c`: Danish has no comma before `og` in a list. */
export function joinWords(items: readonly (Part | Text)[]): Text {
  return items.reduce<Text>((joined, item, i) => {
    if (i === 0) return t`${item}`;
    return i === items.length - 1 ? t`${joined} og ${item}` : t`${joined}, ${item}`;
  }, []);
}
