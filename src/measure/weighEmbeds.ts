import { globSync, readFileSync } from 'node:fs';
import { compressed, heaviest, kb } from './compressed.ts';

interface Kind {
  readonly name: string;
  /** Addresses below `/embed/v1/`. */
  readonly paths: RegExp;
  /** KB of 1,000 bytes. */
  readonly budget: number;
}

/** Maps and the table of all municipalities carry more than a chart can. */
const KINDS: readonly Kind[] = [
  { name: 'embed, map', paths: /\/(kort|mennesker)\/$/, budget: 30 },
  { name: 'embed, table of all municipalities', paths: /^(en\/)?(danmark\/tabel|sammenlign)\/$/, budget: 30 },
  {
    name: 'embed',
    paths: /(tal|udvikling|placering|kurve|niveau)\/$|^(en\/)?region\/.*\/tabel\/$/,
    budget: 6,
  },
];
const SCRIPT = 1.5;
/** A long article: twenty embeds, the heaviest of each view in the country, a region and municipalities. */
const TWENTY = 200;

/** What a browser would fetch besides the document: an embed is one request. */
const FETCHES =
  /<link rel="(?:stylesheet|preload|icon)"(?! href="data:)|<(?:script|img|iframe|source)[^>]* src|url\((?!#)|@import/;

interface Finding {
  readonly line: string;
  readonly over: boolean;
}

const finding = (name: string, bytes: number, budget: number, what = ''): Finding => {
  const over = bytes > budget * 1000;
  return { line: `${name}: ${kb(bytes).trim()} KB of ${budget}${over ? '  OVER BUDGET' : ''}${what}`, over };
};

/** Weighs every built embed and `embed.js`. @param folder of the built site */
export function weighEmbeds(folder: string): Finding[] {
  const embeds = globSync(`${folder}/embed/v1/**/index.html`).map((file) => {
    const content = readFileSync(file);
    const path = file.slice(`${folder}/embed/v1/`.length, -'index.html'.length);
    return { path, content, fetches: FETCHES.exec(content.toString())?.[0] };
  });
  const kinds = KINDS.map(({ name, paths, budget }) => {
    const those = embeds.filter(({ path }) => paths.test(path));
    const found = heaviest(those, ({ content }) => content);
    if (found === undefined) return { line: `${name}: none was built`, over: true };
    return finding(name, found.bytes, budget, `, heaviest of ${those.length}: ${found.one.path}`);
  });
  const others = embeds.filter(({ path }) => KINDS.every(({ paths }) => !paths.test(path)));
  const fetching = embeds.filter(({ fetches }) => fetches !== undefined);
  const script = compressed(readFileSync(`${folder}/embed.js`));
  const heaviestOf = (start: string): number =>
    ['tal', 'udvikling', 'placering', 'kort']
      .map((view) => embeds.filter(({ path }) => path.startsWith(start) && path.endsWith(`/${view}/`)))
      .reduce((sum, those) => sum + (heaviest(those, ({ content }) => content)?.bytes ?? Infinity), 0);
  const twenty = heaviestOf('danmark/') + heaviestOf('region/') + 3 * heaviestOf('kommune/') + script;
  return [
    ...kinds,
    ...others.map(({ path }) => ({ line: `${path} has no budget`, over: true })),
    ...fetching.map(({ path, fetches = '' }) => ({ line: `${path} fetches more: ${fetches}`, over: true })),
    finding('embed.js', script, SCRIPT),
    finding('twenty embeds of the heaviest kinds, and embed.js', twenty, TWENTY),
  ];
}
