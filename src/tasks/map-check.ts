/** `npm run map:check [-- --sprog da]`: checks the maps in `data/geo/` against the register and known facts. */
import { checkMap } from '../charts/checkMap.ts';
import { mapFile } from '../charts/mapFile.ts';
import { registeredCodes } from './registeredCodes.ts';
import { runTask } from './runTask.ts';

runTask(({ map: words }) => {
  const codes = registeredCodes();
  for (const detail of ['full', 'thumb'] as const) {
    const problems = checkMap(mapFile(detail), codes, detail);
    const { length } = problems;
    console.log(length === 0 ? words.checked(detail, codes.length) : words.found(detail, length));
    for (const tell of problems) console.log(`  ${tell(words)}`);
    if (length > 0) process.exitCode = 1;
  }
});
