import { mapFile } from '../../charts/mapFile.ts';
import { FIRST_LANGUAGE } from '../../addresses.ts';
import { datasetAsRead } from '../../dataset.ts';
import { absoluteHref } from '../../site.ts';
import { dataFiles } from './dataFiles.ts';
import type { PublishedFile } from './publishedFile.ts';

/** The files below `/data/`, made once a build. */
export const publishedDataFiles: readonly PublishedFile[] = await dataFiles({
  dataset: datasetAsRead,
  topology: mapFile('full'),
  address: (path) => absoluteHref(path, FIRST_LANGUAGE),
});
