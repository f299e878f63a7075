/** Over the drawings that open a place's page, for those who go by headings. */
export const FIGURES_HEADING = 'Level and change';
