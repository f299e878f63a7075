import type { Municipality } from '../../../domain/dataset.ts';
import { subjectName } from '../../names.ts';

/** Carrying one municipality's figures through the story. */
/** Beside the finder's own button: stays on the page. True before a municipality is chosen, and after. */
export const LOCAL_SUBMIT = 'Read on with a municipality’s figures';
export const LOCAL_CLEAR = 'Remove';
/** What is said when something has changed. */
export const localChosen = (municipality: Municipality): string =>
  `The figures for ${subjectName(municipality)} are now in the story.`;
export const LOCAL_CLEARED = 'The story now has only the national figures.';
export const LOCAL_FAILED = 'The figures could not be fetched. They are on the municipality’s own page.';
export const LOCAL_UNKNOWN = 'There is no such municipality as the one in the address. Choose another.';

/** From a municipality's page into the story. */
export const readStoryWith = (municipality: Municipality): string =>
  `Read the report with the figures for ${subjectName(municipality)}`;
