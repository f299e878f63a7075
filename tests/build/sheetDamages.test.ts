import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildDataset } from '../../src/ingest/buildDataset.ts';
import { da } from '../../src/ingest/messages/da.ts';
import { en } from '../../src/ingest/messages/en.ts';
import { IngestError } from '../../src/ingest/problem.ts';
import { SHEET_DAMAGE_KINDS, sheetDamage, type SheetDamage } from '../fixtures/sheetDamage.ts';

const RUNS = Number(process.env['DAMAGE_RUNS'] ?? 800);
const SEED = Number(process.env['DAMAGE_SEED'] ?? 20_261_128);
const MOST_MILLISECONDS = 5000;

/** What the check says of a damage; a crash is no such thing and goes through. */
function refusalOf({ files }: SheetDamage): IngestError | null {
  try {
    buildDataset(files);
    return null;
  } catch (error) {
    if (error instanceof IngestError) return error;
    throw error;
  }
}

it(`refuses ${RUNS} damages of programs and names what they did, within five seconds each`, () => {
  const seen = new Set<string>();
  const details = fc.check(
    fc.property(sheetDamage, (damage) => {
      const start = performance.now();
      const refusal = refusalOf(damage);
      if (refusal === null) throw new Error(`${damage.kind} in ${damage.file} was read`);
      const messages = [refusal.in(en), refusal.in(da)];
      expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
      seen.add(damage.kind);
      const kinds = refusal.problems.filter(({ file }) => file === damage.file).map(({ kind }) => kind);
      if (!damage.told.some((kind) => kinds.includes(kind))) {
        throw new Error(`${damage.kind} in ${damage.file} was told otherwise:\n${String(messages[0])}`);
      }
      for (const message of messages) expect(message).not.toMatch(/undefined|\[object|NaN|^\s+at /m);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  throwFailure(details);
  if (RUNS >= 800) expect([...seen].toSorted()).toEqual(SHEET_DAMAGE_KINDS.toSorted());
});

/** Says what went wrong, rather than print the bytes of all files. */
function throwFailure(details: fc.RunDetails<[SheetDamage]>): void {
  if (!details.failed) return;
  const cause = details.errorInstance;
  throw new Error(cause instanceof Error ? cause.message : 'a damage was not refused', { cause });
}
