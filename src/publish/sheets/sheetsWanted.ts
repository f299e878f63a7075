import { canTypeset } from './typesetter.ts';

/** False where the benchmark builds made-up areas: thousands of sheets would hide what pages cost. */
const isAsked = process.env['BENCH_PAGES'] === undefined;

async function areWanted(): Promise<boolean> {
  if (!isAsked) return false;
  const able = await canTypeset();
  if (!able) {
    console.warn(
      `Sheets: none, as the typesetter has no binary for ${process.platform} on ${process.arch}. Pages don't offer them.`,
    );
  }
  return able;
}

/** Whether sheets are made; pages offer them only where they are. */
export const sheetsWanted: boolean = await areWanted();
