import type { ProsePage } from '../pageSection.ts';
import { t } from '../text.ts';

/** What opens `/metode/`. */
export const METHOD_OPENING: Omit<ProsePage, 'sections'> = {
  title: 'Method',
  description:
    'How VIVE counts people in homelessness, how we calculate, and what cannot be concluded from the figures.',
  intro: t`This site follows a report by Hjem til Alle (Homes for All) and SAND (2025). Here is where the figures come from, what we have calculated ourselves, and what the figures should not be used for.`,
};
