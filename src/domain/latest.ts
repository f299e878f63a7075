import type { Change, Count } from './dataset.ts';

function last<T>(items: readonly T[], what: string): T {
  const item = items.at(-1);
  if (item === undefined) throw new RangeError(`no ${what}`);
  return item;
}

/** The newest count of a series that is known to have one. @throws RangeError where it is empty */
export const latestCount = <C extends Count>(counts: readonly C[]): C => last(counts, 'count');

/** The newest change. @throws RangeError where there is only one count */
export const latestChange = (changes: readonly Change[]): Change => last(changes, 'change');

/** The count before the newest. @throws RangeError where there is only one */
export const previousCount = <C extends Count>(counts: readonly C[]): C =>
  last(counts.slice(0, -1), 'earlier count');

/** Persons in the newest count. @throws RangeError where there is none */
export const personsOf = ({ counts }: { readonly counts: readonly Count[] }): number =>
  latestCount(counts).persons;
