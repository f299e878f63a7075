import { latestCount } from '../../../domain/latest.ts';
import { SHORT_VERDICT_LABELS } from '../chanceWords.ts';
import { type Counted, developmentOf } from '../../development.ts';
import { number, rate, signed } from '../figures.ts';
import type { KeyFigure } from '../municipality/keyFigures.ts';
import { t } from '../../text.ts';

/** The newest count, the change, the rate of a region or of the country. */
export function regionKeyFigures(region: Counted & { readonly ratePer1000: number }): KeyFigure[] {
  const { year, persons } = latestCount(region.counts);
  const development = developmentOf(region);
  const changed: KeyFigure[] =
    development === null
      ? []
      : [
          {
            figure: signed(development.change.persons),
            label: t`ændring fra ${number(development.previous.persons)} i ${String(development.previous.year)}`,
            note: development.change.persons === 0 ? null : SHORT_VERDICT_LABELS[development.change.verdict],
          },
        ];
  return [
    { figure: number(persons), label: t`mennesker i ${String(year)}`, note: null },
    ...changed,
    { figure: rate(region.ratePer1000), label: t`pr. 1.000 indbyggere`, note: null },
  ];
}
