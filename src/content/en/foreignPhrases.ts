import { REPORT_TITLE, VIVE_REPORT } from './sourceLines.ts';

/**
 * Danish in English text, so that screen readers read it in Danish: titles, names of organisations, terms. Names of
 * places aren't among them, as a change of voice with each of 98 names is harder to follow than an English accent.
 */
export const FOREIGN_PHRASES: readonly string[] = [
  REPORT_TITLE,
  VIVE_REPORT,
  'Danmarks Nationale Forsknings- og Analysecenter for Velfærd',
  'Det Nationale Forsknings- og Analysecenter for Velfærd',
  'De Hjemløses Landsorganisation',
  'Hjem til Alle',
  'Rådet for Socialt Udsatte',
  'Housing First i kommunen',
  'Udbredelse af Housing First',
  'almene boliger',
  'skæve boliger',
  'sociale viceværter',
  'forsorgshjem',
  'herberg',
];
