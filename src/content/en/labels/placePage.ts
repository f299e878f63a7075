import { link, type Text, t } from '../../text.ts';

/** Over the drawings that open a place's page, for those who go by headings. */
export const FIGURES_HEADING = 'Level and change';

/** Whose counts, and which report, where a page speaks of it. */
export const WHOSE_FIGURES: Text = t`The counts are VIVE’s, as printed in ${link('/om/#rapporten', 'the report by Hjem til Alle and SAND (2025)')}.`;
