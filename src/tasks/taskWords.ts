import { da } from '../ingest/messages/da.ts';
import { en } from '../ingest/messages/en.ts';
import type { Words } from '../ingest/messages/faultWords.ts';

const LANGUAGES = new Map<string, Words>([
  ['da', da],
  ['en', en],
]);

/** The machine's locale, as programs of its system ask for it: `da_DK.UTF-8`, `en-US`. */
const localeOf = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string =>
  [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? new Intl.DateTimeFormat().resolvedOptions().locale;

/**
 * The language that a task speaks: that of `--sprog da` or `--sprog en`, else the machine's where that is
 * Danish, else English.
 *
 * @returns `null` where another language is asked for
 */
export function taskWords(args: readonly string[], env: NodeJS.ProcessEnv): Words | null {
  const option = args.findIndex((arg) => arg === '--sprog' || arg.startsWith('--sprog='));
  if (option < 0) return localeOf(env).startsWith('da') ? da : en;
  const language = args[option]?.split('=')[1] ?? args[option + 1] ?? '';
  return LANGUAGES.get(language) ?? null;
}
