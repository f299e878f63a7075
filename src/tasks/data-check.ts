import { buildDataset } from '../ingest/buildDataset.ts';
import { dataFolder, readDataFolder } from '../ingest/readDataFolder.ts';
import { runTask } from './runTask.ts';

/** `npm run data:check [-- --sprog da]`: checks the data folder and prints what it finds. */
runTask((words) => {
  const { country, regions, municipalities, dataDate } = buildDataset(readDataFolder(dataFolder()));
  const { latestPersons, latestYear, flaggedCount } = country;
  const sizes = [municipalities.length, regions.length] as const;
  console.log(words.inOrder(...sizes, latestPersons, latestYear, flaggedCount, dataDate));
});
