import { describe, expect, it } from 'vitest';
import {
  COUNTRY_SLUG,
  countryPlace,
  municipalityPlaces,
  regionPlaces,
} from '../../../../src/publish/embed/builderPlaces.ts';
import { allEmbeds } from '../../../../src/publish/embed/embeds.ts';

describe('places of the builder', () => {
  it('are the country, 5 regions and 98 municipalities, in Danish order, each with a name of its own', () => {
    const municipalities = municipalityPlaces();
    expect([regionPlaces().length, municipalities.length]).toEqual([5, 98]);
    expect(municipalities.at(0)?.name).toBe('Albertslund');
    expect(municipalities.slice(-2).map(({ name }) => name)).toEqual(['Aalborg', 'Aarhus']);
    const slugs = [countryPlace(), ...regionPlaces(), ...municipalities].map(({ slug }) => slug);
    expect(slugs).toContain(COUNTRY_SLUG);
    expect(new Set(slugs).size).toBe(104);
  });

  it('offer every embed of the site', () => {
    const offered = [countryPlace(), ...regionPlaces(), ...municipalityPlaces()].flatMap(({ embeds }) =>
      embeds().map(({ path }) => path),
    );
    expect(offered.toSorted()).toEqual(
      allEmbeds()
        .map(({ path }) => path)
        .toSorted(),
    );
  });
});
