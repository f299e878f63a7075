/** Titles and constant texts of the published tables. */
import { REPORT_PUBLISHERS, REPORT_TITLE } from '../../da/sourceLines.ts';
import type { Words } from './words.ts';

export const MUNICIPALITIES_TITLE: Words = {
  da: 'Mennesker i hjemløshed i kommunerne',
  en: 'Persons in homelessness in the municipalities',
};

export const REGIONS_TITLE: Words = {
  da: 'Mennesker i hjemløshed i regionerne',
  en: 'Persons in homelessness in the regions',
};

export const COUNTRY_TITLE: Words = {
  da: 'Mennesker i hjemløshed i Danmark, optælling for optælling',
  en: 'Persons in homelessness in Denmark, count by count',
};

export const DISTRIBUTIONS_TITLE: Words = {
  da: 'Hvor mennesker i hjemløshed opholdt sig, og hvor gamle de var',
  en: 'Where persons in homelessness stayed, and their age',
};

export const LOCAL_SERIES_TITLE: Words = {
  da: 'Lange tidsserier for de kommuner, hvor der er en',
  en: 'Long series of the municipalities that have one',
};

export const ofPlace = ({ da, en }: Words, name: string): Words => ({
  da: `${da}: ${name}`,
  en: `${en}: ${name}`,
});

const REPORT = `${REPORT_PUBLISHERS}: ${REPORT_TITLE}`;

/** Sources as they stand in the files' column. */
export const TABLE_SOURCE = `VIVEs optællinger, gengivet i ${REPORT}`;
export const RATED_SOURCE = `${TABLE_SOURCE}; folketal: Danmarks Statistik`;
export const COUNTRY_SOURCE =
  'VIVEs optællinger (til og med 2015 udført af SFI); folketal: Danmarks Statistik';
export const LOCAL_SERIES_SOURCE =
  'VIVEs og SFI’s optællinger, som kommunen selv og lokale medier har gengivet dem';
