import { link, type Text, t } from '../../text.ts';

/** Over the drawings that open a place's page, for those who go by headings. */
export const FIGURES_HEADING = 'Niveau og udvikling';

/** Whose counts, and which report, where a page speaks of it. */
export const WHOSE_FIGURES: Text = t`Antallene er VIVEs, som de står i ${link('/om/#rapporten', 'rapporten fra Hjem til Alle og SAND (2025)')}.`;
