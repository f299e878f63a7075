/** What one can take along from a chart, in the line below it. */
export const EMBED_CHART = 'Embed';
export const IMAGE_OF_CHART = 'Image';
export const DATA_OF_CHART = 'Data';
