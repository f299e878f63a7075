import type { EmbedView } from '../../content/embed/embedViews.ts';

/** Pixels in a column of 320 px; estimates, until the embeds stand and are measured. */
const ESTIMATES: Readonly<Record<EmbedView, number>> = {
  tal: 580,
  udvikling: 560,
  placering: 620,
  kort: 640,
  tabel: 2400,
  kurve: 560,
};

/**
 * The height that an embed needs in a column of 320 px, in pixels.
 *
 * @param _path its address from the site's root
 */
export const reservedHeight = (_path: string, view: EmbedView): number => ESTIMATES[view];
