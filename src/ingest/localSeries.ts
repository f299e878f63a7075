import type { MunicipalityCode } from '../domain/dataset.ts';
import type { CountSeries } from './countSeries.ts';

/** A municipality's own series, with its file and lines. */
export interface LocalCountSeries {
  readonly municipalityCode: MunicipalityCode;
  readonly series: CountSeries;
}
