/** What others' sanitizers leave of the codes; the whole table is in `src/publish/embed/README.md`. */
import { evaluate } from '@mdx-js/mdx';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { municipalityBySlug } from '../../../../src/dataset.ts';
import { formatOembedHtml } from '../../../../src/format/formatEmbedCode.ts';
import { embedCodes, frameCode } from '../../../../src/publish/embed/embedCodes.ts';
import { municipalityEmbeds } from '../../../../src/publish/embed/embeds.ts';
import { typed } from '../../content/records.ts';
import { elementsOf } from '../../format/parsedElements.ts';

const [embed] = municipalityEmbeds(municipalityBySlug('albertslund'));
if (embed === undefined) throw new Error('no embed');
const codes = embedCodes(embed);
const oembed = formatOembedHtml(frameCode(embed));

const rehyped = (html: string): string =>
  String(rehype().data('settings', { fragment: true }).use(rehypeSanitize).processSync(html));

const LINE =
  'Mennesker i hjemløshed i Albertslund: nøgletal. 44 mennesker i én uge i 2024, 52 i 2022; forskellen kan være tilfældig. Kilde: VIVE, via Hjemløshed i Danmark.';
const textIn = (html: string): string =>
  typed(elementsOf(html).find(({ name }) => name !== 'img')?.text ?? '');
const namesIn = (html: string): string[] => elementsOf(html).map(({ name }) => name);

describe.each([
  ['sanitize-html', (html: string) => sanitizeHtml(html), ['p', 'a']],
  ['rehype-sanitize', rehyped, ['img', 'p', 'a']],
] as const)('%s', (_, clean, image) => {
  it('leaves the line with figures, caution, source and link of every form', () => {
    for (const code of [codes.script, codes.frame]) {
      expect(namesIn(clean(code))).toEqual(['p', 'a']);
      expect(textIn(clean(code))).toBe(LINE);
    }
    expect(namesIn(clean(codes.image))).toEqual(image);
    expect(textIn(clean(codes.image))).toBe(LINE);
    expect(namesIn(clean(oembed))).toEqual(['blockquote', 'a']);
    expect(textIn(clean(oembed))).toBe(LINE);
  });

  it('keeps the way to the page', () => {
    expect(elementsOf(clean(codes.script)).at(-1)?.attributes['href']).toBe(
      'https://hjemloeshed.example/kommune/albertslund/',
    );
  });
});

describe('MDX', () => {
  /** What the compiled document makes, as plain objects. */
  const made = async (code: string): Promise<string> => {
    const make = (type: unknown, props: unknown): unknown => ({ type, props });
    const { default: content } = await evaluate(code, { Fragment: 'fragment', jsx: make, jsxs: make });
    return JSON.stringify(content({}));
  };

  it('takes the code for React and MDX, texts and all', async () => {
    const document = typed(await made(codes.jsx));
    expect(document).toContain('"type":"iframe"');
    expect(document).toContain('"style":{"border":0}');
    expect(document).toContain(embed.path);
    expect(document).toContain('44 mennesker i én uge i 2024, 52 i 2022; forskellen kan være tilfældig.');
  });

  it('refuses an image of HTML, which is why the fourth form is there', async () => {
    await expect(made(codes.image)).rejects.toThrow(/closing tag/);
  });
});
