import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../fixtures/anyText.ts';
import {
  formatFrameCode,
  formatImageCode,
  formatJsxCode,
  formatOembedHtml,
  formatScriptCode,
} from '../../../src/format/formatEmbedCode.ts';
import { elementsOf } from './parsedElements.ts';

const NAME = 'Høje-Taastrup & "x"';
const FRAME = {
  src: 'https://eksempel.dk/embed/v1/kommune/hoeje-taastrup/tal/?tema=moerk&id=a',
  title: `Mennesker i hjemløshed i ${NAME}: nøgletal, 2024`,
  height: 580,
  page: 'https://eksempel.dk/kommune/hoeje-taastrup/?a=1&b=2',
  text: '97 mennesker i én uge i 2024. Kilde: VIVE <via> os.',
};
const IMAGE = {
  page: FRAME.page,
  title: FRAME.title,
  text: FRAME.text,
  src: 'https://eksempel.dk/billeder/kommune/hoeje-taastrup/tal.png',
  alt: `${NAME}. 97 mennesker i hjemløshed i 2024.`,
  width: 600,
  height: 712,
};

describe('the code of an embed', () => {
  it('is an explicit frame with a credit line below', () => {
    expect(formatFrameCode({ ...FRAME, title: 'Læsø', src: 'https://a.dk/b/', page: 'https://a.dk/' })).toBe(
      '<iframe loading="lazy" src="https://a.dk/b/" title="Læsø" width="100%" height="580" style="border:0"></iframe>\n' +
        '<p><a href="https://a.dk/">Læsø</a>. 97 mennesker i én uge i 2024. Kilde: VIVE &lt;via&gt; os.</p>',
    );
  });

  it('gives a parser of HTML the same values back', () => {
    const [frame, paragraph, link] = elementsOf(formatFrameCode(FRAME));
    expect(frame).toEqual({
      name: 'iframe',
      text: '',
      attributes: {
        src: FRAME.src,
        title: FRAME.title,
        loading: 'lazy',
        width: '100%',
        height: '580',
        style: 'border:0',
      },
    });
    expect(paragraph?.text).toBe(`${FRAME.title}. ${FRAME.text}`);
    expect(link).toEqual({ name: 'a', text: FRAME.title, attributes: { href: FRAME.page } });
  });

  it('asks for the script once, without holding up the page', () => {
    const elements = elementsOf(formatScriptCode(FRAME, 'https://eksempel.dk/embed.js'));
    expect(elements.map(({ name }) => name)).toEqual(['iframe', 'p', 'a', 'script']);
    expect(elements.at(-1)?.attributes).toEqual({ async: '', src: 'https://eksempel.dk/embed.js' });
  });

  it('is an image with its figures in words, in nothing that would be left empty without it', () => {
    const [image, paragraph] = elementsOf(formatImageCode(IMAGE));
    expect(image?.attributes).toMatchObject({
      src: IMAGE.src,
      alt: IMAGE.alt,
      width: '600',
      height: '712',
    });
    expect(paragraph?.text).toBe(`${IMAGE.title}. ${IMAGE.text}`);
  });

  it('is JSX whose texts are strings: no Markdown, no brace of them is read', () => {
    expect(formatJsxCode({ ...FRAME, title: 'A & "b" {c} *d*', src: 'https://a.dk/?x=1&y=2', id: 'e' })).toBe(
      '<iframe id="e" loading="lazy" src="https://a.dk/?x=1&amp;y=2" title="A &amp; &quot;b&quot; {c} *d*" width="100%" height="580" style={{ border: 0 }} />\n' +
        '<p><a href="https://eksempel.dk/kommune/hoeje-taastrup/?a=1&amp;b=2">{"A & \\"b\\" {c} *d*"}</a>{". 97 mennesker i én uge i 2024. Kilde: VIVE <via> os."}</p>',
    );
  });

  it('for oEmbed has the credit before the frame, in a blockquote without attributes', () => {
    const html = formatOembedHtml(FRAME);
    expect(html).toMatch(
      /^<blockquote><a href="[^"]+">[^<]+<\/a>[^<]+<\/blockquote>\n<iframe [^>]+><\/iframe>$/,
    );
    const [quote, link, frame] = elementsOf(html);
    expect(quote?.text).toBe(`${FRAME.title}. ${FRAME.text}`);
    expect(link?.attributes).toEqual({ href: FRAME.page });
    expect(frame?.attributes).toMatchObject({ src: FRAME.src, title: FRAME.title, frameborder: '0' });
  });

  it('survives any value', () => {
    // A parser makes one line break of the three kinds, and nothing of U+0000.
    const value = anyText.map((text) => text.replace(/[\0\r\ud800-\udfff]/g, ''));
    fc.assert(
      fc.property(value, value, value, (title, credit, src) => {
        const [frame, paragraph, link] = elementsOf(
          formatFrameCode({ ...FRAME, title, text: credit, src, id: src }),
        );
        expect(frame?.attributes).toMatchObject({ title, src, id: src });
        expect(paragraph?.text).toBe(`${title}. ${credit}`);
        expect(link?.text).toBe(title);
      }),
    );
  });
});
