import { LEVEL_LABELS } from '#words/sheet/largerPlaces.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { isNotable } from '../../domain/isNotable.ts';
import { latestChange } from '../../domain/latest.ts';
import { plain } from '../text.ts';
import { number } from '../values.ts';
import type { SheetFigure } from './rankFigure.ts';

const labelled = (key: keyof typeof LEVEL_LABELS, municipalities: number): SheetFigure => ({
  figure: plain([number(municipalities)]),
  label: [LEVEL_LABELS[key]],
  note: '',
});

/** Figures of the country's second page: on which side of 1 the municipalities lie, and how many changed. */
export const levelFigures = ({ municipalities }: Dataset): SheetFigure[] => [
  ...(['above', 'undecided', 'below'] as const).map((wanted) =>
    labelled(wanted, municipalities.filter(({ level: { key } }) => key === wanted).length),
  ),
  labelled('changed', municipalities.filter(({ changes }) => isNotable(latestChange(changes))).length),
];
