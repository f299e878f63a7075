import { typed } from '../../content/records.ts';

const decode = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
/** Everything that is written in a drawing, in its order. */
export const wordsIn = (svg: string): string =>
  typed([...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)/g)].map((match) => decode(match[1] ?? '')).join(' '));
