import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { keepFile, readKept } from '../keptFile.ts';
import { madeProgress } from '../madeProgress.ts';
import { manuscriptOf } from './manuscriptOf.ts';
import type { Sheet } from './sheet.ts';
import { typeset, typesetterParts } from './typesetter.ts';

const cache = join(process.cwd(), '.cache', 'sheets');
const noteSheet = madeProgress('Sheets');

/**
 * A sheet as PDF, set once: it is kept in `.cache/sheets/` under a hash of all that decides it.
 *
 * @throws Error where it cannot be set
 */
export async function sheetBytes(sheet: Sheet): Promise<Buffer> {
  const manuscript = manuscriptOf(sheet);
  const hash = createHash('sha256');
  for (const part of typesetterParts()) hash.update(part);
  const path = join(cache, `${hash.update(JSON.stringify(manuscript)).digest('hex')}.pdf`);
  const kept = readKept(path);
  if (kept !== null) {
    noteSheet(true);
    return kept;
  }
  const pdf = await typeset(manuscript);
  keepFile(path, pdf);
  noteSheet(false);
  return pdf;
}
