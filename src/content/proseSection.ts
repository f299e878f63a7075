import type { PageSection } from './pageSection.ts';

/** A section in the words of a language; what it has none of is left out. */
export type ProseWords = Pick<PageSection, 'heading'> & Partial<Omit<PageSection, 'id' | 'heading'>>;

/** A section of a page of plain prose, at its anchor. */
export const proseSection = (id: string, words: ProseWords): PageSection => ({
  id,
  paragraphs: [],
  points: [],
  after: [],
  ...words,
});
