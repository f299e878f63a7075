import { describe, expect, it } from 'vitest';
import { municipalityBySlug } from '../../../../src/dataset.ts';
import { embedCodes } from '../../../../src/publish/embed/embedCodes.ts';
import { allEmbeds, countryEmbeds, municipalityEmbeds } from '../../../../src/publish/embed/embeds.ts';
import { typed } from '../../content/records.ts';
import { elementsOf } from '../../format/parsedElements.ts';

function albertslund(view: string) {
  const embed = municipalityEmbeds(municipalityBySlug('albertslund')).find((one) => one.view === view);
  if (embed === undefined) throw new Error(`no embed ${view}`);
  return embed;
}

const idsIn = (html: string): string[] =>
  elementsOf(html).flatMap(({ attributes }) => attributes['id'] ?? []);

describe('codes of embeds', () => {
  it('name place and measure, and lead to the page', () => {
    const [frame, , link] = elementsOf(embedCodes(albertslund('udvikling')).frame);
    expect(frame?.attributes['title']).toBe(
      'Mennesker i hjemløshed i Albertslund i de to seneste optællinger',
    );
    expect(frame?.attributes['src']).toBe(
      'https://hjemloeshed.example/embed/v1/kommune/albertslund/udvikling/',
    );
    expect(link?.attributes['href']).toBe('https://hjemloeshed.example/kommune/albertslund/');
  });

  it('carry the options in the address, and the name on the frame too', () => {
    const [frame] = elementsOf(embedCodes(albertslund('tal'), { theme: 'moerk', id: 'min-graf' }).frame);
    expect(frame?.attributes['id']).toBe('min-graf');
    expect(frame?.attributes['src']).toMatch(/\/tal\/\?tema=moerk&id=min-graf$/);
  });

  it('repeat no name on a page: the same chart twice, two charts, named ones', () => {
    const [first, second] = [albertslund('tal'), albertslund('kort')];
    const page = [embedCodes(first), embedCodes(first), embedCodes(second)];
    expect(idsIn(page.map(({ script }) => script).join('\n'))).toEqual([]);
    const named = ['a', 'b'].map((id) => embedCodes(first, { id }).frame).join('\n');
    expect(idsIn(named)).toEqual(['a', 'b']);
  });

  it('as an image say the figures, and lead to the page', () => {
    const [image, credit, link] = elementsOf(embedCodes(albertslund('udvikling')).image);
    expect(link?.attributes['href']).toBe('https://hjemloeshed.example/kommune/albertslund/');
    expect(image?.attributes).toMatchObject({
      src: 'https://hjemloeshed.example/billeder/kommune/albertslund/udvikling.png',
      width: '600',
    });
    expect(typed(image?.attributes['alt'] ?? '')).toContain('44 mennesker i 2024, 52 i 2022');
    expect(credit?.text).toMatch(/^Mennesker i hjemløshed i Albertslund i de to seneste optællinger\./);
  });

  it('name the image of the regions, which stands in for the table of all municipalities', () => {
    const embed = countryEmbeds().find(({ view }) => view === 'tabel');
    if (embed === undefined) throw new Error('no table');
    const { frame, image } = embedCodes(embed);
    expect(image).toContain('Tabel: mennesker i hjemløshed i regionerne i de to seneste optællinger</a>');
    expect(frame).not.toContain('i regionerne');
  });

  it.each([
    ['albertslund', '44 mennesker i én uge i 2024, 52 i 2022; forskellen kan være tilfældig.'],
    ['laesoe', 'Ingen registreret i én uge i 2024 og heller ingen i 2022.'],
    ['fanoe', 'Ét menneske i én uge i 2024, ingen i 2022.'],
    [
      'dragoer',
      /^Mennesker .+: nøgletal\. 111 mennesker i én uge i 2024, 121 i 2022; forskellen kan være tilfældig\. Det høje tal i Dragør i 2024 hænger ifølge rapporten sammen med særlige forhold/,
    ],
  ])('say in their credit the figures, the week and what to bear in mind: %s', (slug, said) => {
    const [embed] = municipalityEmbeds(municipalityBySlug(slug));
    if (embed === undefined) throw new Error(`no embeds of ${slug}`);
    const text = typed(elementsOf(embedCodes(embed).frame)[1]?.text ?? '');
    if (typeof said === 'string') expect(text).toContain(`${said} Kilde: VIVE, via Hjemløshed i Danmark.`);
    else expect(text).toMatch(said);
  });

  it('are whole for every embed of the site', () => {
    for (const embed of allEmbeds()) {
      const { script, image, jsx } = embedCodes(embed);
      expect(jsx).toContain(`title="${embed.title}"`);
      expect(elementsOf(image)[0]?.attributes['alt']).toMatch(/\d|ingen/i);
      const elements = elementsOf(script);
      expect(elements.map(({ name }) => name)).toEqual(['iframe', 'p', 'a', 'script']);
      expect(elements[0]?.attributes).toMatchObject({ title: embed.title, loading: 'lazy', width: '100%' });
      expect(Number(elements[0]?.attributes['height'])).toBe(embed.height);
      expect(elements[1]?.text).toMatch(/\. Kilde: VIVE, via Hjemløshed i Danmark\.$/);
    }
  });
});
