/** Command lines that make a file of boundaries fit; `FILE` stands for its name. */

/** GeoJSON in degrees of whatever GDAL reads. */
export const OGR2OGR = 'ogr2ogr -f GeoJSON -t_srs EPSG:4326 kommuner.geojson FILE';
export const OGR2OGR_ZIP = OGR2OGR.replace('FILE', '/vsizip/FILE');
export const OGR2OGR_VALID = 'ogr2ogr -f GeoJSON -makevalid -t_srs EPSG:4326 kommuner.geojson FILE';

/** North before east, turned; without the name of the layer, which goes at its end. */
export const SWAP_COORDINATES =
  'ogr2ogr -f GeoJSON kommuner.geojson FILE -dialect sqlite -sql "SELECT SwapCoordinates(geometry), * FROM';

/** The positions taken for what they are, whatever the file says. */
export const ogr2ogrFrom = (units: 'degrees' | 'metres'): string =>
  `ogr2ogr -f GeoJSON -s_srs EPSG:${units === 'degrees' ? 4326 : 25832} -t_srs EPSG:4326 kommuner.geojson FILE`;

/** GeoJSON made with mapshaper. */
export const mapshaper = (commands: string): string => `npx mapshaper FILE ${commands} -o kommuner.geojson`;
