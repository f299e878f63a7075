import type { en } from './en.ts';
import type { Told } from './told.ts';

/** The same faults, told in another language. */
export type FaultsLike<English extends Readonly<Record<string, (...facts: never) => Told>>> = {
  readonly [K in keyof English]: (...facts: Parameters<English[K]>) => Told;
};

/** What each kind of fault needs to be told, in the order of its words' arguments. */
export type Facts = { readonly [K in keyof typeof en.faults]: Parameters<(typeof en.faults)[K]> };

export type FaultKind = keyof Facts;

/** Every word that the checks of the data say, in one language. English has the shape, the others follow. */
export type Words = Omit<typeof en, 'faults'> & { readonly faults: FaultsLike<typeof en.faults> };
