import type { Text } from '../text.ts';

/** Sentences as one paragraph; those that are `null` or empty have nothing to say here. */
export function joinSentences(sentences: readonly (Text | null)[]): Text {
  return sentences
    .filter((sentence): sentence is Text => sentence !== null && sentence.length > 0)
    .flatMap((sentence, i) => (i === 0 ? sentence : [' ', ...sentence]));
}
