import { describe, expect, it } from 'vitest';
import { oembedAnswer } from '../../../../src/publish/embed/oembed.ts';
import { oembedPages } from '../../../../src/publish/embed/oembedPages.ts';
import { oembedPath } from '../../../../src/site.ts';
import measured from '../../../../src/publish/embed/heights.json' with { type: 'json' };
import { elementsOf } from '../../format/parsedElements.ts';

const pages = oembedPages();

describe('answers of oEmbed', () => {
  it('stand at an address of their own for the country, 5 regions and 98 municipalities', () => {
    const paths = pages.map(({ place }) => oembedPath(place));
    expect(new Set(paths).size).toBe(104);
    expect(paths).toContain('/oembed/danmark.json');
    expect(paths).toContain('/oembed/region/sjaelland.json');
    expect(paths).toContain('/oembed/kommune/hoeje-taastrup.json');
  });

  it('hold all that version 1.0 asks of the type »rich«, with an absolute thumbnail', () => {
    for (const page of pages) {
      const answer = oembedAnswer(page);
      expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Hjemløshed i Danmark' });
      // Required: html, width, height. A thumbnail comes with its width and height or not at all.
      for (const pixels of [answer.width, answer.height, answer.thumbnail_width, answer.thumbnail_height]) {
        expect(Number.isInteger(pixels) && pixels > 0).toBe(true);
      }
      expect(answer.thumbnail_url).toMatch(/^https:\/\/hjemloeshed\.example\/billeder\/[a-z/-]+\.png$/);
      const [quote, link, frame] = elementsOf(answer.html);
      expect(quote?.name).toBe('blockquote');
      expect(quote?.text).toMatch(
        /^Mennesker i hjemløshed .+: nøgletal\. .+ i én uge i 2024(,| og) .+Kilde: VIVE/,
      );
      expect(link?.text).toBe(answer.title);
      expect(frame?.name).toBe('iframe');
      expect(frame?.attributes['title']).toBe(answer.title);
      // The quotation stands above it.
      expect(Number(frame?.attributes['height'])).toBe(page.embeds[0]?.height);
      expect(answer.height).toBeGreaterThan(Number(frame?.attributes['height']));
      expect(frame?.attributes['src']).toMatch(/^https:\/\/hjemloeshed\.example\/embed\/v1\/.+\/tal\/$/);
    }
  });

  it('are no higher than WordPress lets a frame be', () => {
    const high = pages.flatMap(({ embeds: [embed] }) =>
      embed !== undefined && embed.height <= 1000 ? [] : [`${embed?.path ?? 'none'}: ${embed?.height ?? 0}`],
    );
    expect(high).toEqual([]);
    // And in English, which is measured beside it.
    const tall = Object.entries(measured).filter(([, heights]) => 'tal' in heights && heights.tal > 1000);
    expect(tall).toEqual([]);
    expect(Object.keys(measured).filter((place) => place.startsWith('en/')).length).toBe(104);
  });

  it('are made for narrow columns too, at addresses of their own', () => {
    const [page] = pages;
    if (page === undefined) throw new Error('no page');
    const [narrow, usual] = [oembedAnswer(page, 320), oembedAnswer(page)];
    expect([narrow.width, usual.width]).toEqual([320, 600]);
    expect(narrow.html).toBe(usual.html);
    expect(narrow.height).toBeGreaterThan(usual.height);
    expect(oembedPath(page.place, 320)).toBe('/oembed/320/danmark.json');
    expect(oembedPath({ kind: 'kommune', slug: 'fanoe' }, 480)).toBe('/oembed/480/kommune/fanoe.json');
  });
});
