import type { BuildCost, EmbedsCost, Measurements, PageCost } from './performance.ts';

/** What the site is to keep, on a slow phone and on two cores. */
export const GOALS = {
  /** Milliseconds; browsers tell of no shorter tasks. */
  longTask: 50,
  /** Seconds of a whole build, with all images drawn and with those of an earlier one. */
  drawn: 60,
  kept: 15,
} as const;

/** Milliseconds until a kind of page is painted. */
const PAINT: Readonly<Record<string, number>> = { municipality: 1500, front: 2000 };
/** Bytes of twenty embeds. */
const EMBEDS = 200_000;
/** Work may grow so many times faster than pages and is still said to keep pace. */
const IN_STEP = 1.25;

/** What is held against a goal: of pages, of embeds, of builds. */
type PageGoal = 'paint' | 'stillness' | 'task';
type EmbedGoal = 'weight' | 'task';
type BuildGoal = 'drawn' | 'kept' | 'growth';

export type Goal = PageGoal | EmbedGoal | BuildGoal;

/** The goals that were missed, those of pages with the kinds of pages that do. */
export interface MissedGoals {
  readonly pages: readonly { readonly goal: PageGoal; readonly kinds: readonly string[] }[];
  readonly embeds: readonly EmbedGoal[];
  readonly builds: readonly BuildGoal[];
}

/** From the fewest areas to the most: how many times as many pages, and as much work of the processors. */
export interface Growth {
  readonly fromAreas: number;
  readonly toAreas: number;
  readonly pages: number;
  readonly work: number;
}

const isLong = ({ longestTask }: Pick<PageCost | EmbedsCost, 'longestTask'>): boolean =>
  longestTask > GOALS.longTask;

function missedByPages(pages: readonly PageCost[]): MissedGoals['pages'] {
  const misses: readonly (readonly [PageGoal, (page: PageCost) => boolean])[] = [
    ['paint', ({ kind, largestPaint }) => largestPaint > (PAINT[kind] ?? Infinity)],
    ['stillness', ({ layoutShift }) => layoutShift > 0],
    ['task', isLong],
  ];
  return misses
    .map(([goal, isMissed]) => ({ goal, kinds: pages.filter(isMissed).map(({ kind }) => kind) }))
    .filter(({ kinds }) => kinds.length > 0);
}

const missed = <Key extends Goal>(goals: readonly (readonly [Key, boolean])[]): Key[] =>
  goals.flatMap(([goal, isMissed]) => (isMissed ? [goal] : []));

/** What more areas cost; `null` where only one number of them was built. */
function growthOf(builds: readonly BuildCost[]): Growth | null {
  const [fewest, most] = [builds.at(0), builds.at(-1)];
  if (fewest === undefined || most === undefined || fewest === most) return null;
  return {
    fromAreas: fewest.areas,
    toAreas: most.areas,
    pages: most.pages / fewest.pages,
    work: most.coreSeconds / fewest.coreSeconds,
  };
}

/** What was measured, and how it lies to the goals. */
export interface JudgedMeasurements extends Measurements {
  readonly goals: typeof GOALS;
  readonly missed: MissedGoals;
  readonly growth: Growth | null;
  /** Even the page that holds nothing but text has a long task: the browser itself needs it. */
  readonly isBareLong: boolean;
  /** Others wanted the cores while it ran. */
  readonly isBusy: boolean;
}

/** Holds measurements against the goals. */
export function judge(measured: Measurements): JudgedMeasurements {
  const { pages, bare, embeds, builds, whole, machine } = measured;
  const growth = growthOf(builds);
  return {
    ...measured,
    goals: GOALS,
    missed: {
      pages: missedByPages(pages),
      embeds: missed([
        ['weight', embeds.bytes >= EMBEDS],
        ['task', isLong(embeds)],
      ]),
      builds: missed([
        ['drawn', whole.imagesDrawn.seconds >= GOALS.drawn],
        ['kept', whole.imagesKept.seconds >= GOALS.kept],
        ['growth', growth !== null && growth.work > growth.pages * IN_STEP],
      ]),
    },
    growth,
    isBareLong: isLong(bare),
    isBusy: machine.load > machine.cores,
  };
}
