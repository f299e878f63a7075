import { buildDataset } from '../ingest/buildDataset.ts';
import { IngestError } from '../ingest/problem.ts';
import { dataFolder, readDataFolder } from '../ingest/readDataFolder.ts';

/** Checks the data folder and prints what it finds; exit status 1 where anything is wrong. */
try {
  const { country, regions, municipalities, dataDate } = buildDataset(readDataFolder(dataFolder()));
  console.log(
    `The data is in order: ${municipalities.length} municipalities in ${regions.length} regions, ` +
      `${country.latestPersons} people in ${country.latestYear}, ` +
      `${country.flaggedCount} municipalities marked, last changed ${dataDate}.`,
  );
} catch (error) {
  if (!(error instanceof IngestError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
