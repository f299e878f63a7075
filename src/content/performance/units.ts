import type { Ratio } from '../../measure/performance.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { type Value, figure } from '../text.ts';

/** Milliseconds as seconds: `1,2 s`, in English `1.2 s`. */
export const seconds = (milliseconds: number): Value =>
  figure(milliseconds / 1000, `${formatNumber(milliseconds / 1000, 1)} s`);
/** `48 ms`; `under 50 ms` where there was no task so long that the browser tells of it. */
export const longestTask = (milliseconds: number): Value =>
  figure(milliseconds, milliseconds === 0 ? 'under 50 ms' : `${formatNumber(milliseconds)} ms`);
/** Thousands of bytes: `84 KB`; one decimal below ten. */
export const kilobytes = (bytes: number): Value =>
  figure(bytes, `${formatNumber(bytes / 1000, bytes < 10_000 ? 1 : 0)} KB`);
/** Millions of bytes: `412 MB`. */
export const megabytes = (bytes: number): Value => figure(bytes, `${formatNumber(bytes / 1e6)} MB`);
/** A duration in milliseconds: `0 ms`, `48 ms`. */
export const milliseconds = (value: number): Value => figure(value, `${formatNumber(value)} ms`);
/** How many times as long, with the lowest and highest of the pairs: `1,32 (1,15–1,60)`. */
export const timesAsLong = ({ middle, lowest, highest }: Ratio): Value =>
  figure(middle, `${formatNumber(middle, 2)} (${formatNumber(lowest, 2)}–${formatNumber(highest, 2)})`);
/** Layout shift, which has no unit: `0`, `0,012`. */
export const shift = (value: number): Value => figure(value, value === 0 ? '0' : formatNumber(value, 3));
/** Seconds of a build: `12,4 s`. */
export const buildSeconds = (value: number): Value => figure(value, `${formatNumber(value, 1)} s`);
