import type { ProsePage } from '../pageSection.ts';
import { t } from '../text.ts';

/** What opens `/metode/`. */
export const METHOD_OPENING: Omit<ProsePage, 'sections'> = {
  title: 'Metode',
  description:
    'Hvordan VIVE tæller mennesker i hjemløshed, hvordan vi regner, og hvad man ikke kan slutte af tallene.',
  intro: t`Siden følger en rapport fra Hjem til Alle og SAND (2025). Her står, hvor tallene kommer fra, hvad vi selv har regnet ud, og hvad man skal lade være med at bruge dem til.`,
};
