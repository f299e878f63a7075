import { type Text, t } from '../text.ts';

/** Sentences as one paragraph; those that are `null` have nothing to say here. */
export function joinSentences(sentences: readonly (Text | null)[]): Text {
  return sentences
    .filter((sentence) => sentence !== null && sentence.length > 0)
    .reduce<Text>((joined, sentence) => (joined.length === 0 ? sentence : t`${joined} ${sentence}`), []);
}
