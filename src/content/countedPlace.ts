import type { Municipality, Region } from '../domain/dataset.ts';
import type { Counted } from './development.ts';

/** What has counts to tell of: a municipality, a region, the country. */
export type CountedPlace =
  | Municipality
  | Region
  | (Counted & {
      readonly name: string;
      /** `i hele landet`. */
      readonly locative: string;
    });
