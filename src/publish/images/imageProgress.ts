/** How far the drawing of images has come: a running line on a terminal, one plain line at its end elsewhere. */
let drawn = 0;
let kept = 0;

const summary = (): string => `Images: ${drawn} drawn, ${kept} from the cache`;

/** Counts an image. */
export function noteImage(fromCache: boolean): void {
  if (drawn + kept === 0) {
    process.once('exit', () => {
      console.log(process.stdout.isTTY ? `\r${summary()}` : summary());
    });
  }
  if (fromCache) kept += 1;
  else drawn += 1;
  if (process.stdout.isTTY) process.stdout.write(`\r${summary()}`);
}
