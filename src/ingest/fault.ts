import type { Facts, FaultKind, Words } from './messages/faultWords.ts';
import type { Told } from './messages/told.ts';

/** What is wrong, to be told in whichever language its reader has. */
export interface Fault {
  readonly kind: FaultKind;
  readonly tell: (words: Words) => Told;
}

/** @param facts what the words of this kind are about */
export function fault<K extends FaultKind>(kind: K, ...facts: Facts[K]): Fault {
  return { kind, tell: ({ faults }) => faults[kind](...facts) };
}
