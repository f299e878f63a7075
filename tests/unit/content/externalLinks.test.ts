import { describe, expect, it } from 'vitest';
import { EXTERNAL_LINKS } from '../../../src/content/externalLinks.ts';

/** Those the report links to, and official or licensing pages besides. */
const SITES: Readonly<Record<string, number>> = {
  'hjemtilalle.dk': 1,
  'sandudvalg.dk': 1,
  // The platform, its five themes and its five cases.
  'godtigang-housingfirst.dk': 11,
  'www.social.dk': 1,
  // What is done, from the report, and admission to shelters, from us.
  'www.sm.dk': 2,
  // The grants, from the report, and the reform in practice, from us.
  'www.sbst.dk': 2,
  'www.dst.dk': 1,
  'www.openstreetmap.org': 1,
  'www.geonames.org': 1,
  'creativecommons.org': 1,
};

describe('links to other sites', () => {
  it('lead only where the report leads, or to official pages', () => {
    const found: Record<string, number> = {};
    for (const address of Object.values(EXTERNAL_LINKS)) {
      const { protocol, host } = new URL(address);
      expect(protocol).toBe('https:');
      found[host] = (found[host] ?? 0) + 1;
    }
    expect(found).toEqual(SITES);
  });
});
