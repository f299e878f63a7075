import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFrameCode, formatImageCode, formatScriptCode } from '../../../src/format/formatEmbedCode.ts';
import { elementsOf } from './parsedElements.ts';

const NAME = 'Høje-Taastrup & "x"';
const FRAME = {
  src: 'https://eksempel.dk/embed/v1/kommune/hoeje-taastrup/tal/?tema=moerk&id=a',
  title: `Mennesker i hjemløshed i ${NAME}: nøgletal, 2024`,
  height: 580,
  page: 'https://eksempel.dk/kommune/hoeje-taastrup/?a=1&b=2',
  source: 'Kilde: VIVE <via> os.',
};
const IMAGE = {
  page: FRAME.page,
  title: FRAME.title,
  source: FRAME.source,
  src: 'https://eksempel.dk/billeder/kommune/hoeje-taastrup/tal.png',
  alt: `${NAME}. 97 mennesker i hjemløshed i 2024.`,
  width: 600,
  height: 712,
};

describe('the code of an embed', () => {
  it('is an explicit frame with a credit line below', () => {
    expect(formatFrameCode({ ...FRAME, title: 'Læsø', src: 'https://a.dk/b/', page: 'https://a.dk/' })).toBe(
      '<iframe src="https://a.dk/b/" title="Læsø" loading="lazy" width="100%" height="580" style="border:0"></iframe>\n' +
        '<p><a href="https://a.dk/">Læsø</a>. Kilde: VIVE &lt;via&gt; os.</p>',
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
    expect(paragraph?.text).toBe(`${FRAME.title}. ${FRAME.source}`);
    expect(link).toEqual({ name: 'a', text: FRAME.title, attributes: { href: FRAME.page } });
  });

  it('asks for the script once, without holding up the page', () => {
    const elements = elementsOf(formatScriptCode(FRAME, 'https://eksempel.dk/embed.js'));
    expect(elements.map(({ name }) => name)).toEqual(['iframe', 'p', 'a', 'script']);
    expect(elements.at(-1)?.attributes).toEqual({ async: '', src: 'https://eksempel.dk/embed.js' });
  });

  it('is an image with its figures in words, which leads to the page', () => {
    const [outer, image, paragraph] = elementsOf(formatImageCode(IMAGE));
    expect(outer?.attributes).toEqual({ href: IMAGE.page });
    expect(image?.attributes).toMatchObject({
      src: IMAGE.src,
      alt: IMAGE.alt,
      width: '600',
      height: '712',
    });
    expect(paragraph?.text).toBe(`${IMAGE.title}. ${IMAGE.source}`);
  });

  it('survives any value', () => {
    // A parser makes one line break of the three kinds, and nothing of U+0000.
    const value = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\0\r\ud800-\udfff]/g, ''));
    fc.assert(
      fc.property(value, value, value, (title, source, src) => {
        const [frame, paragraph, link] = elementsOf(
          formatFrameCode({ ...FRAME, title, source, src, id: src }),
        );
        expect(frame?.attributes).toMatchObject({ title, src, id: src });
        expect(paragraph?.text).toBe(`${title}. ${source}`);
        expect(link?.text).toBe(title);
      }),
    );
  });
});
