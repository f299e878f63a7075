import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/format/findPlaces.ts';

const place = (href: string, tier: number, ...names: string[]) => ({ href, tier, names });
const places = [
  place('aeroe', 0, 'ærø'),
  place('koege', 0, 'køge'),
  place('lyngby-taarbaek', 0, 'lyngby tårbæk'),
  place('aalborg', 0, 'ålborg'),
  place('faaborg-midtfyn', 0, 'fåborg midtfyn', 'fåborg midtfyn kommune', '0430', '430'),
  place('aarhus', 1, 'trøjborg'),
  place('vesthimmerlands', 1, 'års'),
  place('lyngby-taarbaek', 1, 'kongens lyngby'),
  place('roskilde', 1, 'viby'),
  place('aarhus', 1, 'viby'),
  place('vejle', 1, 'give'),
  place('billund', 2, 'give'),
  place('ringsted', 1, 'årby'),
  place('slagelse', 1, 'arnum'),
];
const fitsOf = (text: string) => findPlaces(places, text).fits.map(({ names }) => names[0]);
const nearOf = (text: string) => findPlaces(places, text).near.map(({ names }) => names[0]);
const sureOf = (text: string) => findPlaces(places, text).sure?.href;

describe('what fits', () => {
  it('begins literally before it is folded', () => {
    expect(fitsOf('ar')).toEqual(['arnum', 'års', 'årby']);
    expect(fitsOf('aar')).toEqual(['års', 'årby']);
  });

  it('begins the name before it begins a later word', () => {
    expect(fitsOf('lyngby')).toEqual(['lyngby tårbæk', 'kongens lyngby']);
    expect(fitsOf('midt')).toEqual(['fåborg midtfyn']);
  });

  it('is a code, with and without its first digit', () => {
    expect(fitsOf('0430')).toEqual(fitsOf('430'));
    expect(fitsOf('43')).toEqual(['fåborg midtfyn']);
  });

  it('is what stands behind a postcode', () => {
    expect(fitsOf('4600 Køge')).toEqual(['køge']);
    expect(fitsOf('4600')).toEqual([]);
  });

  it('is nothing for nothing', () => {
    expect(findPlaces(places, ' - ')).toEqual({ fits: [], near: [], sure: undefined });
  });
});

describe('what is surely meant', () => {
  it.each([
    ['køge', 'koege'],
    ['koge', 'koege'],
    // Both names that fit are the same municipality's.
    ['lyngby', 'lyngby-taarbaek'],
    ['faab', 'faaborg-midtfyn'],
    ['trøj', 'aarhus'],
    // A town stands before a municipality of former days.
    ['give', 'vejle'],
  ])('"%s" is %s', (text, href) => {
    expect(sureOf(text)).toBe(href);
  });

  it.each(['viby', 'aar', 'ar', 'å', 'troj', 'kogge', 'xyzzy'])('"%s" is asked back', (text) => {
    expect(sureOf(text)).toBeUndefined();
  });
});

describe('what may have been meant', () => {
  it.each([
    ['kogge', ['køge', 'kongens lyngby']],
    ['køge nord', ['køge']],
    ['koge nord', ['køge']],
    ['borg', ['ålborg', 'fåborg midtfyn', 'trøjborg']],
    ['trøjbrog', ['trøjborg']],
    ['trøjbrg', ['trøjborg']],
    ['qqqqqqqq', []],
    ['999', []],
  ])('"%s": %j', (text, names) => {
    expect(fitsOf(text)).toEqual([]);
    expect(nearOf(text)).toEqual(names);
  });
});
