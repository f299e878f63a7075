/** What one can take along from a chart, in the line below it. */
export const EMBED_CHART = 'Indlejr';
export const IMAGE_OF_CHART = 'Billede';
export const DATA_OF_CHART = 'Data';
