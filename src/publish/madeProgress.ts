/**
 * How far the making of many things has come: a running line on a terminal, one plain line at its end
 * elsewhere.
 *
 * @param things `Images`
 * @returns counts one of them
 */
export function madeProgress(things: string): (fromCache: boolean) => void {
  let [made, kept] = [0, 0];
  const summary = (): string => `${things}: ${String(made)} made, ${String(kept)} from the cache`;
  return (fromCache) => {
    if (made + kept === 0) {
      process.once('exit', () => {
        console.log(process.stdout.isTTY ? `\r${summary()}` : summary());
      });
    }
    if (fromCache) kept += 1;
    else made += 1;
    if (process.stdout.isTTY) process.stdout.write(`\r${summary()}`);
  };
}
