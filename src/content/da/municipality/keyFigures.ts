import { type Municipality } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { SHORT_VERDICT_LABELS } from '../chanceWords.ts';
import { developmentOf } from '../../development.ts';
import { number, rate, signed } from '../figures.ts';
import { NO_RATE } from '../labels/table.ts';
import { type Value, type Text, t } from '../../text.ts';

/** One figure in large type with what it is. */
export interface KeyFigure {
  /** `null` where there is none; its label says why. */
  readonly figure: Value | null;
  readonly label: Text;
  /** What must be known with it. */
  readonly note: string | null;
}

function rateFigure({ ratePer1000, flagged, remarks }: Municipality): KeyFigure {
  const label = t`pr. 1.000 indbyggere`;
  if (ratePer1000 === null) return { figure: null, label, note: NO_RATE.spoken };
  if (isDoubted({ remarks })) return { figure: rate(ratePer1000), label, note: 'tal med forbehold' };
  return { figure: rate(ratePer1000), label, note: flagged ? '* markeret i rapporten' : null };
}

/** The newest count, the change, the rate: the page's first lines. */
export function keyFigures(municipality: Municipality): KeyFigure[] {
  const { year, persons } = latestCount(municipality.counts);
  const development = developmentOf(municipality);
  const counted: KeyFigure = {
    figure: number(persons),
    label: t`${persons === 1 ? 'menneske' : 'mennesker'} i ${String(year)}`,
    note: null,
  };
  if (development === null) return [counted, rateFigure(municipality)];
  const { previous, change } = development;
  const changed: KeyFigure = {
    figure: signed(change.persons),
    label: t`ændring fra ${number(previous.persons)} i ${String(previous.year)}`,
    note: change.persons === 0 ? null : SHORT_VERDICT_LABELS[change.verdict],
  };
  return [counted, changed, rateFigure(municipality)];
}
