import type { MunicipalityCode } from '../domain/dataset.ts';
import type { StripSubject } from './stripNames.ts';

/** Whom a strip is about, and whose squares are filled. */
export interface FilledSubject extends StripSubject {
  /** `null` where all are. */
  readonly filled: readonly MunicipalityCode[] | null;
}

export function isFilledIn({ filled }: FilledSubject): (code: MunicipalityCode) => boolean {
  if (filled === null) return () => true;
  const codes = new Set(filled);
  return (code) => codes.has(code);
}

/** Who stands first in a row: its own, the filled with the neighbours first, neighbours elsewhere. */
export function stripOrder(subject: FilledSubject): MunicipalityCode[] {
  const { own, near, filled } = subject;
  return [...(own === null ? [] : [own]), ...near.filter(isFilledIn(subject)), ...(filled ?? []), ...near];
}
