import type { Text } from '../content/text.ts';
import { absoluteHref } from '../site.ts';

/** What Markdown (CommonMark) would read as a mark. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

/** Running text as Markdown; links are absolute. */
export const markdownOf = (text: Text): string =>
  text
    .map((part) => {
      if (typeof part === 'string') return escape(part);
      const words = escape(part.text);
      if (part.kind === 'link') return `[${words}](${absoluteHref(part.href)})`;
      if (part.kind === 'strong') return `**${words}**`;
      return part.kind === 'title' ? `*${words}*` : words;
    })
    .join('');

export const markdownList = (items: readonly Text[]): string =>
  items.map((item) => `- ${markdownOf(item)}`).join('\n');
