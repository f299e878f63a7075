import type { Municipality } from '../../../domain/dataset.ts';
import { subjectName } from '../names.ts';

/** Carrying one municipality's figures through the story. */
export const LOCAL_HEADING = 'Læs med din egen kommune';
export const LOCAL_INTRO =
  'Vælg en kommune. Så står dens tal ved siden af landets, når du læser videre. Vi gemmer ikke dit valg; det står kun i linket, som du kan sende videre.';
export const LOCAL_LABEL = 'Kommune';
export const LOCAL_PLACEHOLDER = 'Vælg en kommune';
export const LOCAL_SUBMIT = 'Vis tallene';
export const LOCAL_CLEAR = 'Fjern';
/** Instead of the choice where there is no script. */
export const LOCAL_WITHOUT_SCRIPT = 'Hver kommunes tal står på dens egen side.';

/** What is said when something has changed. */
export const localChosen = (municipality: Municipality): string =>
  `Tallene for ${subjectName(municipality)} står nu i historien.`;
export const LOCAL_CLEARED = 'Historien har nu kun landets tal.';
export const LOCAL_FAILED = 'Tallene kunne ikke hentes. De står på kommunens egen side.';
export const LOCAL_UNKNOWN = 'Kommunen i adressen findes ikke. Vælg en anden.';

/** From a municipality's page into the story. */
export const readStoryWith = (municipality: Municipality): string =>
  `Læs rapporten med tallene for ${subjectName(municipality)}`;
