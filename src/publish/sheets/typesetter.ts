import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { paperFontFiles } from '../../draw/paperFonts.ts';
import type { Manuscript } from './manuscriptOf.ts';

/** What the thread needs to know before it begins. */
export interface TypesetterSettings {
  readonly folder: string;
  readonly template: string;
  /** Paths of fonts. */
  readonly fonts: readonly string[];
}
export type TypesetOrder = Manuscript & { readonly id: number };
export type TypesetAnswer =
  | { readonly kind: 'ready'; readonly able: boolean }
  | { readonly kind: 'pdf'; readonly id: number; readonly pdf: Uint8Array }
  | { readonly kind: 'fault'; readonly id: number; readonly fault: string };

/** From the working directory, as the built site's server code lies elsewhere than its source. */
const folder = join(process.cwd(), 'src', 'publish', 'sheets');
const settings: TypesetterSettings = {
  folder,
  template: join(folder, 'sheet.typ'),
  fonts: paperFontFiles,
};

interface Typesetter {
  /** False where the compiler has no binary for this machine. */
  readonly able: boolean;
  readonly set: (manuscript: Manuscript) => Promise<Buffer>;
}

function startTypesetter(): Promise<Typesetter> {
  const worker = new Worker(join(folder, 'typesetWorker.ts'), { workerData: settings });
  const waiting = new Map<number, { resolve: (pdf: Buffer) => void; reject: (error: Error) => void }>();
  let orders = 0;
  // It keeps the process alive as long as somebody waits for it.
  const settle = (id: number) => {
    const who = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    return who;
  };
  const set = ({ files }: Manuscript): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const id = (orders += 1);
      waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, files } satisfies TypesetOrder);
    });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (answer: TypesetAnswer) => {
      if (answer.kind === 'ready') {
        worker.unref();
        resolve({ able: answer.able, set });
      } else if (answer.kind === 'pdf') settle(answer.id)?.resolve(Buffer.from(answer.pdf));
      else settle(answer.id)?.reject(new Error(`sheet.typ: ${answer.fault}`));
    });
  });
}

let started: Promise<Typesetter> | undefined;
const typesetter = (): Promise<Typesetter> => (started ??= startTypesetter());

/** Whether sheets can be made on this machine. */
export const canTypeset = async (): Promise<boolean> => (await typesetter()).able;

/**
 * A manuscript as PDF. The same one gives the same bytes: its only date is that of the data.
 *
 * @throws Error where there is no compiler here, where a page does not hold its text, or where the document
 * falls short of the standard
 */
export const typeset = async (manuscript: Manuscript): Promise<Buffer> =>
  (await typesetter()).set(manuscript);

const { resolve } = createRequire(join(process.cwd(), 'package.json'));
let parts: readonly Buffer[] | undefined;

/** Whatever decides what a sheet looks like, besides what it holds: compiler, template and fonts. */
export const typesetterParts = (): readonly Buffer[] =>
  (parts ??= [
    resolve('@myriaddreamin/typst-ts-node-compiler/package.json'),
    join(folder, 'typesetWorker.ts'),
    settings.template,
    ...settings.fonts,
  ].map((file) => readFileSync(file)));
