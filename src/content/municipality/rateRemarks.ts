import type { Municipality } from '../../domain/dataset.ts';
import { subjectName } from '../names.ts';
import { type Text, t } from '../text.ts';
import { remarksOn } from '../remarksOn.ts';

/** The remarks on the rates of others, each with the name it is about. @param shown once each */
export const rateRemarks = (shown: readonly Municipality[]): Text[] =>
  shown.flatMap((municipality) =>
    remarksOn(municipality, 'rate').map((text) =>
      text.includes(municipality.name) ? t`${text}` : t`${subjectName(municipality)}: ${text}`,
    ),
  );
