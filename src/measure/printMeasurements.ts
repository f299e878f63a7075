import type { BuildCost, Measurements } from './performance.ts';

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** Prints what was measured as three tables. */
export function printMeasurements({ pages, bare, embeds, builds, whole, machine, runs }: Measurements): void {
  console.log(`${machine.cores} cores, load ${machine.load}, median of ${runs}`);
  console.table(
    Object.fromEntries(
      [...pages, bare].map((page) => [
        page.path,
        {
          FCP: page.firstPaint,
          LCP: page.largestPaint,
          CLS: page.layoutShift,
          long: page.longTasks,
          longest: page.longestTask,
          requests: page.requests,
          all: kb(page.bytes),
          html: kb(page.bytesByKind.html),
          css: kb(page.bytesByKind.css),
          script: kb(page.bytesByKind.script),
          font: kb(page.bytesByKind.font),
        },
      ]),
    ),
  );
  console.table([{ ...embeds, bytes: kb(embeds.bytes) }]);
  const readable = (build: BuildCost) => ({
    ...build,
    bytes: mb(build.bytes),
    peakMemory: mb(build.peakMemory),
  });
  console.table({
    ...Object.fromEntries(builds.map((build) => [`${build.areas} areas`, readable(build)])),
    'whole, images drawn': readable(whole.imagesDrawn),
    'whole, images kept': readable(whole.imagesKept),
  });
}
