/** What running text says in another language than the page's; Danish texts quote none. */
export const FOREIGN_PHRASES: readonly string[] = [];
