import { describe, expect, it } from 'vitest';
import { finderAnswer } from '../../../src/enhance/finderAnswer.ts';
import { parsePlaces } from '../../../src/enhance/places.ts';
import { dataset } from '../../../src/dataset.ts';
import { findPlaces } from '../../../src/format/findPlaces.ts';
import { placeLetters } from '../../../src/format/placeLetters.ts';
import { finderFile } from '../../fixtures/finderFile.ts';

const answer = (text: string) => finderAnswer(finderFile, text, ({ kind }) => kind !== 'country');
const sureOf = (text: string) => answer(text).sure?.slug;
const offeredOf = (text: string) => answer(text).offered.map(({ name, within }) => `${name}, ${within}`);

describe('each municipality', () => {
  it.each(dataset.municipalities)('$name is found by all that names it', (municipality) => {
    const { code, name, officialName, slug, otherSpellings } = municipality;
    const plain = name
      .normalize('NFD')
      .replace(/\u030A/g, '')
      .replaceAll('ø', 'o')
      .replaceAll('Ø', 'O');
    const typed = [name, name.toUpperCase(), officialName, code, code.replace(/^0/, ''), ...otherSpellings];
    for (const text of [...typed, slug, slug.replaceAll('-', ' '), slug.replaceAll('-', ''), plain]) {
      expect(sureOf(text), text).toBe(slug);
    }
  });

  it('is offered for the first three letters of its name', () => {
    for (const { name, slug } of dataset.municipalities) {
      const { fits } = findPlaces(finderFile.places, Array.from(name).slice(0, 3).join(''));
      expect(
        fits.map((place) => place.slug),
        name,
      ).toContain(slug);
    }
  });
});

describe('what readers type', () => {
  it.each([
    ['kbh', 'koebenhavn'],
    ['Kbh.', 'koebenhavn'],
    ['cph', 'koebenhavn'],
    ['Copenhagen', 'koebenhavn'],
    ['frb', 'frederiksberg'],
    ['Frb.', 'frederiksberg'],
    ['Århus', 'aarhus'],
    ['åbenrå', 'aabenraa'],
    ['aabenraa', 'aabenraa'],
    ['køge', 'koege'],
    ['koge', 'koege'],
    ['aero', 'aeroe'],
    ['Svenborg', 'svendborg'],
    ['holsterbro', 'holstebro'],
    ['lyngby', 'lyngby-taarbaek'],
    ['kgs. lyngby', 'lyngby-taarbaek'],
    ['trøjborg', 'aarhus'],
    ['vollsmose', 'odense'],
    ['nørrebro', 'koebenhavn'],
    ['norrebro', 'koebenhavn'],
    ['hasseris', 'aalborg'],
    ['skagen', 'frederikshavn'],
    ['nykøbing f', 'guldborgsund'],
    ['5000 Odense', 'odense'],
    ['anholt', 'norddjurs'],
    ['søllerød', 'rudersdal'],
    ['Hvidebæk', 'kalundborg'],
    ['slangerup', 'frederikssund'],
    ['region sjælland', 'sjaelland'],
  ])('"%s" is %s', (text, slug) => {
    expect(sureOf(text)).toBe(slug);
  });

  it.each([
    // Ærø begins with no å.
    ['aar', 'Aarhus, Region Midtjylland', '6 steder passer.'],
    ['her', 'Herlev, Region Hovedstaden', '3 steder passer.'],
    ['odence', 'Odense, Region Syddanmark', 'Intet sted hedder præcis det. Mente du …'],
    ['odense c', 'Odense, Region Syddanmark', 'Intet sted hedder præcis det. Mente du …'],
    ['fyn', 'Faaborg-Midtfyn, Region Syddanmark', 'Intet sted hedder præcis det. Mente du …'],
    ['amager', 'Amager, ø i Københavns Kommune', '6 steder passer.'],
  ])('"%s" is asked back, with %s first', (text, first, said) => {
    expect(sureOf(text)).toBeUndefined();
    expect(offeredOf(text)[0]).toBe(first);
    expect(answer(text).said).toBe(said);
  });

  it('a lone place that is not sure is asked for by its name', () => {
    expect(answer('odence')).toMatchObject({
      lone: { slug: 'odense' },
      asked: 'Mente du Odense? Tryk Enter igen.',
    });
    expect(answer('aar').lone).toBeUndefined();
    expect(answer('odense').lone).toBeUndefined();
  });

  it('never offers Ærø for å', () => {
    expect(offeredOf('aar').join()).not.toContain('Ærø');
  });

  it('offers all the cities that have a Vesterbro', () => {
    expect(offeredOf('vesterbro')).toEqual([
      'Vesterbro, kvarter i Københavns Kommune',
      'Vesterbro, kvarter i Odense Kommune',
      'Vesterbro, kvarter i Aarhus Kommune',
      'Vesterbro, kvarter i Aalborg Kommune',
    ]);
    expect(sureOf('vesterbro')).toBeUndefined();
    expect(answer('vesterbro').asked).toBe('4 steder passer. Vælg ét af dem, eller skriv mere.');
  });

  it('says how many there are where it shows but some', () => {
    const { offered, said } = answer('a');
    const all = finderFile.places.filter(
      ({ kind, names }) => kind !== 'country' && names.some((name) => /(^| )[aå]/.test(name)),
    );
    expect(offered).toHaveLength(6);
    expect(said).toBe(`Viser 6 af ${all.length}. Skriv flere bogstaver for at se resten.`);
  });

  it('offers all municipalities and regions where nothing is typed', () => {
    const { offered, said } = answer('');
    expect([offered.length, offered[0]?.name, said]).toEqual([
      103,
      'Albertslund',
      'Alle 103 steder. Skriv for at finde ét.',
    ]);
  });
});

describe('where there is nothing', () => {
  it.each(['5000', '8000', ' 2200 '])('it says that it knows no postcodes: "%s"', (text) => {
    expect(answer(text).offered).toEqual([]);
    expect(answer(text).said).toMatch(/^Vi kan ikke slå postnumre op/);
  });

  it.each(['Christiansø', 'christianso', 'Ertholmene', '0411'])('it explains "%s"', (text) => {
    expect(answer(text).offered).toEqual([]);
    expect(answer(text).said).toMatch(/^Christiansø .* hører ikke til nogen kommune/);
  });

  it('it says that a known place is not to be had here', () => {
    const withoutFanoe = finderAnswer(finderFile, 'Fanø', ({ code }) => code !== '0563');
    expect(withoutFanoe).toMatchObject({ offered: [], sure: undefined });
    expect(withoutFanoe.said).toBe('Det sted kan ikke vælges her, eller det er valgt allerede.');
  });

  it('it says so', () => {
    expect(answer('xyzzy')).toMatchObject({ offered: [], sure: undefined });
    expect(answer('xyzzy').said).toMatch(/^Vi kender ikke et sted med det navn/);
  });

  it('a file that is none knows nothing', () => {
    for (const other of [{}, null, 'x', [], { municipalities: 3, parts: [1, [2, 'x', [1]]] }]) {
      expect(parsePlaces(other).places).toEqual([]);
    }
  });
});

/** The shortest of many runs: what else the machine does makes none shorter. */
function shortest(work: () => void): number {
  let best = Infinity;
  for (let run = 0; run < 60; run += 1) {
    const before = performance.now();
    work();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

/** Below three at rest; comparing each name whole with a text of 18 letters was measured to cost 7.8. */
const MOST = 6;

it('finding costs a few times what reading each name once does, also where it is misspelled', () => {
  const reading = shortest(() => {
    for (const { name } of finderFile.places) placeLetters(name);
  });
  for (const text of ['a', 'aa', 'køb', 'odence', 'ringkobing skjeern', 'xyzzyxyzzy', 'faaborg-mitfyn']) {
    expect(shortest(() => findPlaces(finderFile.places, text)) / reading, text).toBeLessThan(MOST);
  }
});
