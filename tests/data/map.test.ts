import { describe, expect, it } from 'vitest';
import { checkMap } from '../../src/charts/checkMap.ts';
import {
  arcIndex,
  geometryOf,
  polygonsOf,
  withGeometries,
  type MunicipalityTopology,
} from '../../src/charts/municipalityTopology.ts';
import { mapWordsInDanish } from '../../src/charts/messages/mapWordsInDanish.ts';
import { mapWordsInEnglish } from '../../src/charts/messages/mapWordsInEnglish.ts';
import { codes, full, thumb } from '../unit/charts/denmark.ts';

/** What is wrong with a map, in English. */
const problemsOf = (topology: MunicipalityTopology, words = mapWordsInEnglish): string[] =>
  checkMap(topology, codes, 'full').map((tell) => tell(words));

/** A copy of the map with something done to it. */
function damaged(damage: (topology: MunicipalityTopology) => void): string[] {
  const topology = structuredClone(full);
  damage(topology);
  return problemsOf(topology);
}

/** The first arc of the outer ring of a municipality’s first part. */
const firstArc = (code: string): number => arcIndex(polygonsOf(geometryOf(full, code))[0]?.[0]?.[0] ?? 0);

describe('the maps in data/geo', () => {
  it('are sound', () => {
    expect(checkMap(full, codes, 'full')).toEqual([]);
    expect(checkMap(thumb, codes, 'thumb')).toEqual([]);
  });
});

describe('the check of the maps', () => {
  it('misses a municipality', () => {
    const topology = withGeometries(
      full,
      full.objects.kommuner.geometries.filter(({ id }) => id !== '0751'),
    );
    const problems = problemsOf(topology);
    expect(problems).toContain('0751 of the register is not on the map');
    expect(problems).toContain('Aarhus lies in the sea, not in 0751');
    expect(problemsOf(topology, mapWordsInDanish)).toEqual([
      '0751 fra registret er ikke på kortet',
      expect.stringMatching(/^bue \d+ er brugt 0 gange forlæns og 0 gange baglæns$/),
      'Aarhus ligger i havet og ikke i 0751',
    ]);
  });

  it('finds Christiansø, which is no municipality', () => {
    const problems = damaged((topology) => {
      geometryOf(topology, '0400').id = '0411';
    });
    expect(problems).toContain('0411 on the map is not in the register');
  });

  it('finds a municipality that is there twice, and its arcs used twice', () => {
    const problems = damaged(({ objects }) => {
      objects.kommuner.geometries.push(structuredClone(geometryOf(full, '0825')));
    });
    expect(problems).toContain('0825 is on the map twice');
    expect(problems.some((problem) => problem.includes('used 2 times forward'))).toBe(true);
  });

  it('finds an arc that nobody uses', () => {
    const problems = damaged(({ arcs }) => {
      arcs.push([
        [9, 50],
        [9.1, 50],
      ]);
    });
    expect(problems).toEqual([`arc ${full.arcs.length} is used 0 times forward and 0 times backward`]);
  });

  it('finds a point moved across its border', () => {
    const problems = damaged(({ arcs }) => {
      const arc = arcs[firstArc('0825')] ?? [];
      const middle = arc[Math.floor(arc.length / 2)];
      if (middle !== undefined) middle[1] += 0.2;
    });
    expect(problems.some((problem) => problem.startsWith('segments cross'))).toBe(true);
  });

  it('finds the same border drawn twice', () => {
    const problems = damaged(({ arcs }) => {
      arcs.push(structuredClone(arcs[firstArc('0101')] ?? []));
    });
    expect(problems.some((problem) => problem.startsWith('a segment stands twice'))).toBe(true);
  });

  it('finds a ring wound the wrong way, which would be the rest of the globe', () => {
    const problems = damaged(({ arcs }) => {
      arcs[firstArc('0825')]?.reverse();
    });
    expect(problems).toContain('0825 has 1 rings that are wound the wrong way');
  });

  it('finds a hole wound the wrong way', () => {
    const problems = damaged((topology) => {
      const hole = polygonsOf(geometryOf(topology, '0101'))
        .flatMap((polygon) => polygon.slice(1))
        .at(0);
      hole?.splice(0, hole.length, ...hole.map((signed) => ~signed).toReversed());
    });
    expect(problems).toContain('0101 has 1 rings that are wound the wrong way');
  });

  it('finds a municipality without area', () => {
    const problems = damaged(({ arcs }) => {
      const arc = arcs[firstArc('0741')] ?? [];
      for (const [i, point] of arc.entries()) point.splice(0, 2, 10.5 + (i % 2) * 1e-6, 55.9);
    });
    expect(problems.some((problem) => problem.startsWith('0741 '))).toBe(true);
  });

  it('finds a ring whose arcs do not meet', () => {
    const problems = damaged((topology) => {
      polygonsOf(geometryOf(topology, '0751'))[0]?.[0]?.splice(0, 1);
    });
    expect(problems.some((problem) => problem.endsWith('do not meet'))).toBe(true);
  });

  it('finds neighbours and places exchanged', () => {
    const problems = damaged((topology) => {
      const [laeso, frederiksberg] = ['0825', '0147'].map((code) => geometryOf(topology, code));
      if (laeso === undefined || frederiksberg === undefined) return;
      [laeso.id, frederiksberg.id] = [frederiksberg.id, laeso.id];
    });
    expect(problems).toContain('Byrum on Læsø lies in 0147, not in 0825');
    expect(problems).toContain('0825 touches 0101, not nothing');
    expect(problems).toContain('0147 touches nothing, not 0101');
  });
});
