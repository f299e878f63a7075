import { notation } from '#notation';
import { embedCredit, municipalityCredit } from '../../content/embed/embedCredit.ts';
import type { ViewWords } from '../../content/figures/viewWords.ts';
import { words } from '../../content/words.ts';
import { addressIn } from '../../addresses.ts';
import { dataset } from '../../dataset.ts';
import type { Municipality, Region } from '../../domain/dataset.ts';
import type { View } from '../../figures/view.ts';
import { countryViews, municipalityViews, regionViews } from '../../figures/placeViews.ts';
import { embedPath } from '../../site.ts';
import { reservedHeight } from './reservedHeight.ts';

/** One embed: a view of a place at an address that is a promise. */
export interface Embed extends View {
  /** From the site's root: `/embed/v1/kommune/albertslund/tal/`. */
  readonly path: string;
  /** Place and measure, for the frame's `title`. */
  readonly title: string;
  /** The same of its image. */
  readonly imageTitle: string;
  /** Its figures with what to bear in mind, and the source, below the frame. */
  readonly credit: string;
  /** The view, for choosing: `Nøgletal`. */
  readonly label: string;
  /** What the frame needs at most in a column of 280 to 700 px; pixels. */
  readonly height: number;
}

function embedsOf(views: readonly View[], credit: string): Embed[] {
  return views
    .filter(({ embedded }) => embedded)
    .map((view) => {
      const path = embedPath(view.place, view.view);
      const { label, title, imageTitle = title }: ViewWords = words.views[view.view];
      const height = reservedHeight(addressIn(notation.language, path), view.view);
      const titles = { title: title(view.subject), imageTitle: imageTitle(view.subject) };
      return { ...view, ...titles, path, credit, label, height };
    });
}

/** The embeds of a municipality; the curve only where there is a longer series. */
export const municipalityEmbeds = (municipality: Municipality): Embed[] =>
  embedsOf(municipalityViews(municipality), municipalityCredit(municipality));

export const regionEmbeds = (region: Region): Embed[] => embedsOf(regionViews(region), embedCredit(region));

export function countryEmbeds(): Embed[] {
  const { series, changes } = dataset.country;
  return embedsOf(countryViews(), embedCredit({ counts: series, changes }));
}

/** Every embed of the site; regions that have been taken over keep theirs. */
export const allEmbeds = (): Embed[] => [
  ...countryEmbeds(),
  ...dataset.regions.flatMap(regionEmbeds),
  ...dataset.municipalities.flatMap(municipalityEmbeds),
];
