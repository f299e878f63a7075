import { someAreDrawn } from '../isDrawn.ts';
import { canTypeset } from './typesetter.ts';

async function areWanted(): Promise<boolean> {
  if (!someAreDrawn) return false;
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
