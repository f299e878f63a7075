import { PAGE_POLICY, sourceHash, withSheets } from './contentSecurityPolicy.ts';

const LINKS = /(?:<link rel="stylesheet" href="[^"]+">)+/;

/** The sheets that a page links one after another, as one text; `null` where it links none. */
function sheetOf(html: string, read: (href: string) => string): string | null {
  const links = LINKS.exec(html)?.[0];
  if (links === undefined) return null;
  return [...links.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => read(href).trim()).join('\n');
}

/**
 * Writes each page's rules into the page, where the first paint needs them, and names them in its policy. All
 * pages get one policy, so that servers can repeat it: pages of a kind have the same rules, so it names few.
 *
 * @param pages documents by their path, as built; those that link no sheet are left out of the answer
 * @param read the text of a sheet by its address
 */
export function inlineSheets(
  pages: ReadonlyMap<string, string>,
  read: (href: string) => string,
): Map<string, string> {
  const sheets = new Map<string, string>();
  for (const [path, html] of pages) {
    const sheet = sheetOf(html, read);
    if (sheet !== null) sheets.set(path, sheet);
  }
  const policy = withSheets([...new Set(sheets.values())].map(sourceHash).toSorted());
  return new Map(
    [...sheets].map(([path, sheet]) => [
      path,
      // Functions, as `$` in a text that replaces would mean something.
      (pages.get(path) ?? '')
        .replace(LINKS, () => `<style>${sheet}</style>`)
        .replace(PAGE_POLICY, () => policy),
    ]),
  );
}
