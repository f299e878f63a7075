import type { Dataset } from '../../domain/dataset.ts';

/** The dataset with names and remarks in the language of the pages: as it is read. */
export const localised = (dataset: Dataset): Dataset => dataset;
