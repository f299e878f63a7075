import type { MapWords } from '../charts/messages/mapWords.ts';
import { mapWordsInDanish } from '../charts/messages/mapWordsInDanish.ts';
import { mapWordsInEnglish } from '../charts/messages/mapWordsInEnglish.ts';
import { da } from '../ingest/messages/da.ts';
import { en } from '../ingest/messages/en.ts';
import type { Words } from '../ingest/messages/faultWords.ts';

/** What tasks say in one language. */
export interface TaskWords {
  /** Of the tables. */
  readonly data: Words;
  readonly map: MapWords;
}

const DANISH: TaskWords = { data: da, map: mapWordsInDanish };
const ENGLISH: TaskWords = { data: en, map: mapWordsInEnglish };
const LANGUAGES = new Map([
  ['da', DANISH],
  ['en', ENGLISH],
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
export function taskWords(args: readonly string[], env: NodeJS.ProcessEnv): TaskWords | null {
  const option = args.findIndex((arg) => arg === '--sprog' || arg.startsWith('--sprog='));
  if (option < 0) return localeOf(env).startsWith('da') ? DANISH : ENGLISH;
  const language = args[option]?.split('=')[1] ?? args[option + 1] ?? '';
  return LANGUAGES.get(language) ?? null;
}

/** What a task is given besides its options: a file, a commit. */
export const namedArgument = (args: readonly string[]): string | undefined =>
  args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--sprog');
