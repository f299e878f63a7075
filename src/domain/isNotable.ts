import type { Change } from './dataset.ts';

/** Whether a change is larger than chance normally gives. */
export const isNotable = ({ verdict }: Pick<Change, 'verdict'>): boolean =>
  verdict === 'larger' || verdict === 'clearly-larger';
