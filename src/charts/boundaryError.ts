/**
 * What a file of boundaries is or says that can't be used, and how to make it fit: a sentence each, for
 * whoever imports it.
 */
export class BoundaryError extends Error {
  override readonly name = 'BoundaryError';

  /** @param remedy a sentence or a command line, with FILE where the file's name belongs */
  constructor(sentence: string, remedy: string) {
    super(`${sentence}\n${remedy}`);
  }
}

/** The line that makes GeoJSON in degrees of whatever GDAL reads. */
export const OGR2OGR = 'Make it fit with: ogr2ogr -f GeoJSON -t_srs EPSG:4326 kommuner.geojson FILE';

/** The line that makes GeoJSON with mapshaper. */
export const mapshaper = (commands: string): string =>
  `Make it fit with: npx mapshaper FILE ${commands} -o kommuner.geojson`;

/** A value of unknown shape as it stands in the file, shortened. */
export const shown = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
