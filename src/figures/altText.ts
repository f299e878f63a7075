import { plain, type Text } from '../content/text.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from './figure.ts';

/** What screen readers, feeds and editors take at once; characters. */
const MOST = 420;

/** A point ends a sentence where a capital or a mark follows: `pr. 1.000` holds none. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]) (?=[\p{Lu}*])/u);

/** The remarks without which a figure of the data must not stand. */
const doubtsOf = ({ municipalities, regions }: Dataset): string[] =>
  [...municipalities, ...regions].flatMap(({ remarks }) => remarks.map(({ text }) => text));

/** Lower ones are left out last; 0 never. */
interface Part {
  readonly text: string;
  readonly weight: 0 | 1 | 2;
}

/** Each sentence once; one that the next part begins with is left to that. */
function onceSaid(parts: readonly Part[]): Part[] {
  const said = new Set<string>();
  return parts.flatMap(({ text, weight }, i) => {
    if (parts[i + 1]?.text.startsWith(text.replace(/\.$/, '')) === true) return [];
    const fresh = sentencesOf(text).filter((sentence) => sentence !== '' && !said.has(sentence));
    for (const sentence of fresh) said.add(sentence);
    return fresh.length === 0 ? [] : [{ text: fresh.join(' '), weight }];
  });
}

/**
 * The text alternative of an image: place, finding and what the figures show, then remarks, as many as fit into 420
 * characters. Doubts about the figures go before what explains; the image itself says it all.
 *
 * @param remarks as in `StandingAlone`
 */
export function altText(
  title: string,
  figures: readonly [Figure, ...Figure[]],
  remarks: readonly Text[],
  dataset: Dataset,
): string {
  const doubts = doubtsOf(dataset);
  const [main] = figures;
  const parts = onceSaid([
    { text: `${title}.`, weight: 0 },
    { text: plain(main.finding).replace(/[^.]$/, '$&.'), weight: 0 },
    ...figures.map(({ alt }, i): Part => ({ text: alt, weight: i === 0 ? 0 : 1 })),
    ...remarks.map(plain).map((text): Part => ({
      text,
      weight: doubts.some((doubt) => text.endsWith(doubt)) ? 1 : 2,
    })),
  ]);
  const kept = new Set(parts.filter(({ weight }) => weight === 0));
  const length = (): number => [...kept].reduce((sum, { text }) => sum + text.length + 1, -1);
  for (const part of parts.toSorted((a, b) => a.weight - b.weight)) {
    if (length() + 1 + part.text.length <= MOST) kept.add(part);
  }
  return parts
    .filter((part) => kept.has(part))
    .map(({ text }) => text)
    .join(' ');
}
