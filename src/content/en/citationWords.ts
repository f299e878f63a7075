import { REPORT_TITLE, VIVE_REPORT } from './sourceLines.ts';

/** What references say. @param address without scheme @param date of the figures, in words */
export const citationWords = {
  short: (address: string, date: string): string =>
    `VIVE 2024, reproduced in Hjem til Alle and SAND 2025, via ${address}, data as of ${date}`,
  long: (address: string, date: string): string =>
    `VIVE (2024): ${VIVE_REPORT}. Reproduced in Hjem til Alle and SAND (2025): ${REPORT_TITLE}. Cited here from ${address}, data as of ${date}.`,
  /** Whose figures the page gives, where the page itself is what is cited. */
  note: (date: string): string =>
    `Figures: VIVE (2024), ${VIVE_REPORT}. Reproduced in Hjem til Alle and SAND (2025), ${REPORT_TITLE}. Data as of ${date}`,
  bibtexLanguage: 'english',
} as const;
