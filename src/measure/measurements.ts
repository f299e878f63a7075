import committed from './measurements.json' with { type: 'json' };
import type { Measurements } from './performance.ts';

/** What `npm run bench` measured last and was committed. */
export const measurements: Measurements = committed;
