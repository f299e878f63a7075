import type { Municipality } from '../../../domain/dataset.ts';
import { subjectName } from '../../names.ts';

/** Carrying one municipality's figures through the story. */
/** Beside the finder's own button: stays on the page. True before a municipality is chosen, and after. */
export const LOCAL_SUBMIT = 'Læs videre med en kommunes tal';
export const LOCAL_CLEAR = 'Fjern';
/** What is said when something has changed. */
export const localChosen = (municipality: Municipality): string =>
  `Tallene for ${subjectName(municipality)} står nu i historien.`;
export const LOCAL_CLEARED = 'Historien har nu kun landets tal.';
export const LOCAL_FAILED = 'Tallene kunne ikke hentes. De står på kommunens egen side.';
export const LOCAL_UNKNOWN = 'Kommunen i adressen findes ikke. Vælg en anden.';

/** From a municipality's page into the story. */
export const readStoryWith = (municipality: Municipality): string =>
  `Læs rapporten med tallene for ${subjectName(municipality)}`;
