import type { en } from './en.ts';

/** A problem's two halves in a language. */
export interface Told {
  /** What should have stood there; reads on from the language's word for "Expected". No full stop. */
  readonly expected: string;
  /** What to do, or what the program did that made it so and how to undo that: whole sentences. */
  readonly remedy: string;
}

/** What each kind of fault needs to be told, in the order of its words' arguments. */
export type Facts = { readonly [K in keyof typeof en.faults]: Parameters<(typeof en.faults)[K]> };

export type FaultKind = keyof Facts;

/** Every word that the checks of the data say, in one language. English has the shape, the others follow. */
export type Words = Omit<typeof en, 'faults'> & {
  readonly faults: { readonly [K in FaultKind]: (...facts: Facts[K]) => Told };
};
