import { mapFile } from '../../charts/mapFile.ts';
import { dataset } from '../../dataset.ts';
import { absoluteHref } from '../../site.ts';
import { dataFiles } from './dataFiles.ts';
import type { PublishedFile } from './publishedFile.ts';

/** The files below `/data/`, made once a build. */
export const publishedDataFiles: readonly PublishedFile[] = await dataFiles({
  dataset,
  topology: mapFile('full'),
  address: absoluteHref,
});
