import { requireMaps } from '../charts/requireMaps.ts';
import { leftOutCautions } from '../content/report/fiveCautions.ts';
import { buildDataset } from '../ingest/buildDataset.ts';
import { formatProblems } from '../ingest/problem.ts';
import { questionsAbout } from '../ingest/questionsAbout.ts';
import { dataFolder, readDataFolder } from '../ingest/readDataFolder.ts';
import { runTask } from './runTask.ts';

/** `npm run data:check [-- --sprog da]`: checks the data folder and prints what it finds, also which text the
 * figures no longer bear out. */
runTask(({ data: words }) => {
  const dataset = buildDataset(readDataFolder(dataFolder()));
  const { country, regions, municipalities, dataDate } = dataset;
  requireMaps(municipalities.map(({ code }) => code));
  const { latestPersons, latestYear, flaggedCount } = country;
  const sizes = [municipalities.length, regions.length] as const;
  console.log(words.inOrder(...sizes, latestPersons, latestYear, flaggedCount, dataDate));
  const leftOut = leftOutCautions(dataset);
  if (leftOut.length > 0) console.log(`\n${words.texts(leftOut)}\n`);
  const questions = questionsAbout(dataset, new Date().toISOString().slice(0, 10));
  if (questions.length > 0) {
    console.log(`\n${words.questions(questions.length)}\n\n${formatProblems(questions, words)}\n`);
  }
});
