import type { BuildCost, Measurements, Ratio } from './performance.ts';

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** 1.38 (1.2 to 1.62) */
const times = ({ middle, lowest, highest }: Ratio): string => `${middle} (${lowest} to ${highest})`;

/** Prints what was measured as tables. */
export function printMeasurements(measured: Measurements): void {
  const { pagesOn, runs, pages, besideBare, embeds, buildsOn, builds, whole } = measured;
  console.log(
    `Pages: ${pagesOn.date}, ${pagesOn.machine.cores} cores, load ${pagesOn.machine.load}, median of ${runs}`,
  );
  console.table(
    Object.fromEntries(
      pages.map((page) => [
        page.path,
        {
          FCP: page.firstPaint,
          LCP: page.largestPaint,
          CLS: page.layoutShift,
          long: page.longTasks,
          longest: page.longestTask,
          blocking: page.blocking,
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
  console.table(
    Object.fromEntries(
      besideBare.map(({ bare, firstPaint, largestPaint }) => [
        bare.path,
        {
          FCP: bare.firstPaint,
          'ours, times': times(firstPaint),
          LCP: bare.largestPaint,
          'ours, times ': times(largestPaint),
          blocking: bare.blocking,
          all: kb(bare.bytes),
        },
      ]),
    ),
  );
  console.table([{ ...embeds, bytes: kb(embeds.bytes), bareBytes: kb(embeds.bareBytes) }]);
  console.log(`Builds: ${buildsOn.date}, ${buildsOn.machine.cores} cores, load ${buildsOn.machine.load}`);
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
