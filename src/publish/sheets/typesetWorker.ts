/** A thread of its own for the compiler, which works without a pause: pages are made meanwhile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { TypesetAnswer, TypesetOrder, TypesetterSettings } from './typesetter.ts';

/** PDF/UA-1: tagged, titled, a text for every picture; the compiler refuses what falls short of it. */
const STANDARD = 'ua-1';
/** Sheets after which what the compiler remembers of older ones is let go. */
const REMEMBERED = 4;

/** What the thread needs to know before it begins. @throws TypeError where it is not told */
function settingsOf(data: unknown): TypesetterSettings {
  if (typeof data !== 'object' || data === null) throw new TypeError('no settings');
  const { folder, template, fonts } = { folder: '', template: '', fonts: [], ...data };
  return { folder, template, fonts };
}
const { folder, template, fonts } = settingsOf(workerData);
const answer = (words: TypesetAnswer): void => parentPort?.postMessage(words);

const compiler = await import('@myriaddreamin/typst-ts-node-compiler').then(
  ({ NodeCompiler }) =>
    NodeCompiler.create({
      workspace: folder,
      fontArgs: [{ fontBlobs: fonts.map((file) => readFileSync(file)) }],
    }),
  () => null,
);
const source = readFileSync(template, 'utf8');

function typeset(files: TypesetOrder['files']): Uint8Array {
  if (compiler === null) throw new Error('the compiler has no binary for this machine');
  compiler.resetShadow();
  for (const [name, body] of Object.entries(files)) compiler.mapShadow(join(folder, name), Buffer.from(body));
  const compiled = compiler.compile({ mainFileContent: source });
  const faults = compiled.takeDiagnostics() ?? compiled.takeWarnings();
  if (faults !== null) throw new Error(JSON.stringify(compiler.fetchDiagnostics(faults)));
  const { result } = compiled;
  if (result === null) throw new Error('no document');
  const pdf = compiler.pdf(result, { pdfStandard: STANDARD });
  compiler.evictCache(REMEMBERED);
  return pdf;
}

parentPort?.on('message', ({ id, files }: TypesetOrder) => {
  try {
    answer({ kind: 'pdf', id, pdf: typeset(files) });
  } catch (error) {
    answer({ kind: 'fault', id, fault: error instanceof Error ? error.message : String(error) });
  }
});
answer({ kind: 'ready', able: compiler !== null });
