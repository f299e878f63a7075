import { notation } from '#notation';
import { MEASURED } from '#words/labels/structuredData.ts';
import { dataset } from '../dataset.ts';
import { absoluteHref } from '../site.ts';
import { publishedDataFiles } from './data/publishedDataFiles.ts';
import { REPORT, type Thing, VIVE } from './jsonLd.ts';

interface DatasetFacts {
  readonly name: string;
  /** 50 to 5,000 characters, as search engines want it. */
  readonly description: string;
  /** Of the page that shows it. */
  readonly path: string;
  /** Years of its counts, oldest first. */
  readonly years: readonly number[];
  readonly place: Thing;
  /** Its files without their endings, from the site's root. */
  readonly files: string;
  readonly measured?: readonly unknown[];
}

const ENDINGS = ['.csv', '.json'];

/** A file as a download. @param path from the site's root @throws RangeError where there is none */
function download(path: string): Thing {
  const file = publishedDataFiles.find((one) => `/data/${one.path}` === path);
  if (file === undefined) throw new RangeError(`no file ${path}`);
  return {
    '@type': 'DataDownload',
    encodingFormat: file.mediaType.replace(/;.*/, ''),
    contentUrl: absoluteHref(path),
    contentSize: `${Buffer.byteLength(file.body)} B`,
  };
}

/** A dataset of schema.org. Without the figures themselves: they never stand without their remarks. */
export function datasetThing(facts: DatasetFacts): Thing {
  const { name, description, path, years, place, files, measured = MEASURED } = facts;
  const [first, last] = [years.at(0), years.at(-1)];
  return {
    '@type': 'Dataset',
    name,
    description,
    url: absoluteHref(path),
    inLanguage: notation.language,
    dateModified: dataset.dataDate,
    temporalCoverage: first === last ? String(first) : `${String(first)}/${String(last)}`,
    creator: VIVE,
    isBasedOn: REPORT,
    license: absoluteHref('/om/#licenser'),
    isAccessibleForFree: true,
    spatialCoverage: place,
    variableMeasured: measured,
    distribution: ENDINGS.map((ending) => download(files + ending)),
  };
}
