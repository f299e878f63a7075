import type { Municipality, MunicipalityCode } from '../../domain/dataset.ts';
import { isStarredBelow } from '../../domain/isStarredBelow.ts';
import type { ValueRows } from '../chartText.ts';
import { plain, type Value } from '../text.ts';
import { rateOfTable, ratesOfTable } from '../values.ts';
import { chartLabels } from '#words/labels/charts.ts';
import { mapTitle } from '../labels/mapTitle.ts';
import { shapeTitle } from '#words/labels/shapeTitle.ts';
import { COLUMN_MUNICIPALITY, COLUMN_RATE_LONG, FLAG_MARK } from '#words/labels/table.ts';

/** What maps say of one municipality, and their values as a table. */
export const mapShapeText = {
  /** `Albertslund: 44 mennesker, 1,6 pr. 1.000 indbyggere, markeret`. */
  title: (municipality: Municipality): string => plain(shapeTitle(municipality)),
  fullTitle: mapTitle,
  /** Rates of a few that are compared: below their names on a map, in a table beside it. */
  rates: (municipalities: readonly Municipality[]): ReadonlyMap<MunicipalityCode, Value> => {
    const texts = ratesOfTable(municipalities.map(({ rate }) => rate));
    return new Map(municipalities.map(({ code, rate }, i) => [code, texts[i] ?? rateOfTable(rate)]));
  },
  /** Below a name on a map: its rate, or that nobody was counted. */
  below: (municipality: Municipality, rate: Value): string =>
    municipality.rate === 0
      ? chartLabels.nobodyCounted
      : `${rate.text}${isStarredBelow(municipality) ? FLAG_MARK : ''}`,
  /** What follows a name or a figure that needs it: the report's mark, where the rate is not above 1. */
  mark: (municipality: Municipality): string => (isStarredBelow(municipality) ? FLAG_MARK : ''),
  values: (
    municipalities: readonly Municipality[],
    rates: ReadonlyMap<MunicipalityCode, Value> = new Map(),
  ): ValueRows => ({
    head: [COLUMN_MUNICIPALITY, COLUMN_RATE_LONG],
    rows: municipalities.map(({ code, name, rate }) => [name, rates.get(code) ?? rateOfTable(rate)]),
  }),
} as const;
