import { REPORT_TITLE, VIVE_REPORT } from './sourceLines.ts';

/** What references say. @param address without scheme @param date of the figures, in words */
export const citationWords = {
  short: (address: string, date: string): string =>
    `VIVE 2024, gengivet i Hjem til Alle og SAND 2025, via ${address}, data fra ${date}`,
  long: (address: string, date: string): string =>
    `VIVE (2024): ${VIVE_REPORT}. Gengivet i Hjem til Alle og SAND (2025): ${REPORT_TITLE}. Her efter ${address}, data fra ${date}.`,
  /** Whose figures the page gives, where the page itself is what is cited. */
  note: (date: string): string =>
    `Tal: VIVE (2024), ${VIVE_REPORT}. Gengivet i Hjem til Alle og SAND (2025), ${REPORT_TITLE}. Data fra ${date}`,
  bibtexLanguage: 'danish',
} as const;
