import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type ColourScheme = 'light' | 'dark' | 'print';

/** Where the colours of the other schemes stand. */
const QUERIES = { dark: 'prefers-color-scheme: dark', print: '@media print' } as const;

const declarations = (block: string): Map<string, string> =>
  new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{3,8});/gi)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );

/** The body of the first `:root` rule from `start` on. */
function rootRule(css: string, start: number): string {
  const from = css.indexOf(':root {', start);
  return css.slice(from, css.indexOf('}', from));
}

/**
 * The colours of `tokens.css`, for what is drawn outside a page: no colour is named anywhere else.
 *
 * @returns looks a colour up by its token, without the dashes: `colour('ink')` → `#1a2326`
 * @throws RangeError where there is no such colour
 */
export function tokenColours(scheme: ColourScheme): (token: string) => string {
  const css = readFileSync(join(process.cwd(), 'src', 'styles', 'tokens.css'), 'utf8');
  const light = declarations(rootRule(css, 0));
  const own = scheme === 'light' ? light : declarations(rootRule(css, css.indexOf(QUERIES[scheme])));
  return (token) => {
    const value = own.get(token) ?? light.get(token);
    if (value === undefined) throw new RangeError(`tokens.css has no colour --${token}`);
    return value;
  };
}
