import { mapFile } from '../../charts/mapFile.ts';
import { dataset } from '../../dataset.ts';
import { absoluteHref } from '../../site.ts';
import { dataFiles } from './dataFiles.ts';
import type { PublishedFile } from './publishedFile.ts';

let made: readonly PublishedFile[] | undefined;

/** The files below `/data/`, made once a build. */
export function publishedDataFiles(): readonly PublishedFile[] {
  made ??= dataFiles({ dataset, topology: mapFile('full'), address: absoluteHref });
  return made;
}
