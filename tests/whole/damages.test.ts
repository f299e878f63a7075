import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { buildDataset } from '../../src/ingest/buildDataset.ts';
import { en } from '../../src/ingest/messages/en.ts';
import { IngestError, type Problem } from '../../src/ingest/problem.ts';
import { damage, DAMAGE_KINDS, type Damage } from '../fixtures/damage.ts';
import { realFiles, textOf } from '../fixtures/sourceFiles.ts';
import { differencesFromTyped } from '../data/differencesFromTyped.ts';

const RUNS = Number(process.env.DAMAGE_RUNS ?? 1000);
const SEED = Number(process.env.DAMAGE_SEED ?? 20_261_123);

/** Texts, which nothing can be compared with: a remark's wording, a genitive, another spelling, a quarter's name. */
const TEXTS = new Set([
  'officialName',
  'genitive',
  'locative',
  'otherSpellings',
  'website',
  'placeNames',
  'text',
  'title',
  'source',
  'english',
  'validFrom',
  'validTo',
]);

/** Everything but texts and the order of a table's lines. */
function figuresOf(dataset: Dataset): string {
  const regions = dataset.regions.map((region) => ({
    ...region,
    municipalityCodes: region.municipalityCodes.toSorted(),
  }));
  return JSON.stringify({ ...dataset, regions }, (key, value: unknown) =>
    TEXTS.has(key) ? undefined : value,
  );
}

const real = figuresOf(buildDataset(realFiles));

/**
 * Figures that no other source in `data/` can contradict, so that a plausible slip in them is read. The
 * second transcription (`typedTables.ts`, `typedCodes.ts`) notices each of them, and stops the build in CI.
 */
const NOT_CROSS_CHECKED = [
  /^(Dragør|Nordfyns) rate: /, // a remark says that the printed rate need not follow from the inhabitants
  /^(?!Region )\S+ population: /, // two lines of a region swapped, where the rates still round to the same
  /^(national|local): /, // the counts before the tables begin
  /^situations: /, // the rest is computed from the other lines
  /^ages: /, // two lines swapped
  /^\S+ (code|slug): /, // the register is where they are defined
  /^remarks: /,
  /^order: /, // two lines of the register of regions swapped
  /^date: /,
];

type Outcome = 'refused' | 'the same figures' | 'noticed by the second transcription';

function outcomeOf({ files }: Damage): { outcome: Outcome; problems: readonly Problem[] } {
  let dataset: Dataset;
  try {
    dataset = buildDataset(files);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { outcome: 'refused', problems: error.problems };
  }
  if (figuresOf(dataset) === real) return { outcome: 'the same figures', problems: [] };
  const differences = differencesFromTyped(dataset);
  expect(differences).not.toEqual([]);
  const surprising = differences.filter((difference) =>
    NOT_CROSS_CHECKED.every((known) => !known.test(difference)),
  );
  expect(surprising).toEqual([]);
  return { outcome: 'noticed by the second transcription', problems: [] };
}

const show = ({ kind, file, files }: Damage): string => `${kind} in ${file}:\n${textOf(file, files)}`;

it(`reads or refuses ${RUNS} damages, and reads none of them wrongly`, () => {
  const seen = new Map<string, number>();
  const details = fc.check(
    fc.property(damage, (damaged) => {
      const { outcome, problems } = outcomeOf(damaged);
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      seen.set(damaged.kind, (seen.get(damaged.kind) ?? 0) + 1);
      if (outcome !== 'refused') return;
      // A file that no register names any longer is told as a whole; everything else has its line.
      const told = ({ line, kind }: Problem) => line !== null || kind === 'unknownFile';
      expect(problems.every(told)).toBe(true);
      for (const { file, tell } of problems) {
        const { expected, remedy } = tell(en);
        expect(realFiles.has(file)).toBe(true);
        expect(expected).not.toMatch(/\.$/);
        expect(remedy).toMatch(/\.$/);
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
  throwFailure(details);
  if (process.env.DAMAGE_REPORT !== undefined) console.log(Object.fromEntries(seen));
  if (RUNS >= 1000) expect(DAMAGE_KINDS.filter((kind) => !seen.has(kind))).toEqual([]);
});

/** Says what the damage was, rather than print the bytes of all files. */
function throwFailure(details: fc.RunDetails<[Damage]>): void {
  if (!details.failed) return;
  const [counterexample] = details.counterexample ?? [];
  const cause = details.errorInstance instanceof Error ? details.errorInstance.message : '';
  throw new Error(`${counterexample === undefined ? '' : show(counterexample)}\n${cause}`, {
    cause: details.errorInstance,
  });
}
