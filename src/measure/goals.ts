import type { BesideBare, BuildCost, EmbedsCost, Measurements, Occasion, PageCost } from './performance.ts';

/** What the site is to keep, on a slow phone and on two cores. */
export const GOALS = {
  /** Milliseconds; browsers tell of no shorter tasks. */
  longTask: 50,
  /** How many times as long as a bare page, at most. */
  firstPaint: 1.4,
  largestPaint: 1.6,
  /** Seconds of a whole build in both languages, with all images drawn and with those of an earlier one. */
  drawn: 110,
  kept: 15,
} as const;

/** Milliseconds until a kind of page is painted. */
const PAINT: Readonly<Record<string, number>> = { municipality: 1500, front: 2000 };
/** Bytes of twenty embeds. */
const EMBEDS = 200_000;
/** Work may grow so many times faster than pages and is still said to keep pace. */
const IN_STEP = 1.25;

/** What is held against a goal: of pages, of some beside bare ones, of embeds, of builds. */
type PageGoal = 'paint' | 'stillness' | 'task';
type BesideGoal = 'firstPaint' | 'largestPaint';
type EmbedGoal = 'weight' | 'task';
type BuildGoal = 'drawn' | 'kept' | 'growth';

export type Goal = PageGoal | BesideGoal | EmbedGoal | BuildGoal;

interface MissedByKinds<Key extends Goal> {
  readonly goal: Key;
  /** Of pages. */
  readonly kinds: readonly string[];
}

/** The goals that were missed, those of pages with the kinds of pages that do. */
export interface MissedGoals {
  readonly pages: readonly MissedByKinds<PageGoal>[];
  readonly besideBare: readonly MissedByKinds<BesideGoal>[];
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

/** Which goals some missed, and of what kind these were. */
const missedByKinds = <Key extends Goal, Measured>(
  measured: readonly Measured[],
  kindOf: (one: Measured) => string,
  goals: readonly (readonly [Key, (one: Measured) => boolean])[],
): MissedByKinds<Key>[] =>
  goals
    .map(([goal, isMissed]) => ({ goal, kinds: measured.filter(isMissed).map(kindOf) }))
    .filter(({ kinds }) => kinds.length > 0);

const missedByPages = (pages: readonly PageCost[]): MissedGoals['pages'] =>
  missedByKinds(pages, ({ kind }) => kind, [
    ['paint', ({ kind, largestPaint }) => largestPaint > (PAINT[kind] ?? Infinity)],
    ['stillness', ({ layoutShift }) => layoutShift > 0],
    ['task', isLong],
  ]);

const missedBesideBare = (rows: readonly BesideBare[]): MissedGoals['besideBare'] =>
  missedByKinds(rows, ({ bare }) => bare.kind, [
    ['firstPaint', ({ firstPaint }) => firstPaint.middle > GOALS.firstPaint],
    ['largestPaint', ({ largestPaint }) => largestPaint.middle > GOALS.largestPaint],
  ]);

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

/** When a part was measured. */
export interface JudgedOccasion extends Occasion {
  /** Others wanted the cores while it ran. */
  readonly isBusy: boolean;
}

const judgeOccasion = <Those extends Occasion>(occasion: Those): Those & JudgedOccasion => ({
  ...occasion,
  isBusy: occasion.machine.load > occasion.machine.cores,
});

/** What was measured, and how it lies to the goals. */
export interface JudgedMeasurements extends Measurements {
  readonly goals: typeof GOALS;
  readonly missed: MissedGoals;
  readonly growth: Growth | null;
  /** Milliseconds; of a page that holds nothing but text, so that the browser itself needs it. */
  readonly longestBareTask: number;
  readonly pagesOn: Measurements['pagesOn'] & JudgedOccasion;
  readonly buildsOn: JudgedOccasion;
}

/** Holds measurements against the goals. */
export function judge(measured: Measurements): JudgedMeasurements {
  const { pages, besideBare, embeds, builds, whole, pagesOn, buildsOn } = measured;
  const growth = growthOf(builds);
  return {
    ...measured,
    goals: GOALS,
    missed: {
      pages: missedByPages(pages),
      besideBare: missedBesideBare(besideBare),
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
    longestBareTask: Math.max(...besideBare.map(({ bare }) => bare.longestTask)),
    pagesOn: judgeOccasion(pagesOn),
    buildsOn: judgeOccasion(buildsOn),
  };
}
