import { EMBED_VIEW_LABELS, type EmbedTheme, type EmbedView } from '../../content/da/embed/embedViews.ts';
import { type EmbedSubject, embedTitle } from '../../content/da/embed/embedTitle.ts';
import { regionLocative } from '../../content/da/labels/regionPage.ts';
import { dataset } from '../../dataset.ts';
import type { Municipality, Region } from '../../domain/dataset.ts';
import { absoluteHref, embedPath, type EmbedPlace, municipalityPath, regionPath } from '../../site.ts';
import { reservedHeight } from './reservedHeight.ts';

/** One embed: a view of a place at an address that is a promise. */
export interface Embed {
  readonly place: EmbedPlace;
  readonly view: EmbedView;
  /** From the site's root: `/embed/v1/kommune/albertslund/tal/`. */
  readonly path: string;
  /** The page that tells the whole story. */
  readonly pagePath: string;
  /** Place and measure, for the frame's `title`. */
  readonly title: string;
  /** The view, for choosing: `Nøgletal`. */
  readonly label: string;
  /** What the frame needs in a column of 320 px; in a wider one it needs less or the same. */
  readonly height: number;
}

const embed = (
  place: EmbedPlace,
  view: EmbedView,
  subject: Omit<EmbedSubject, 'kind'>,
  pagePath: string,
): Embed => {
  const path = embedPath(place, view);
  return {
    place,
    view,
    path,
    pagePath,
    title: embedTitle(view, { ...subject, kind: place.kind }),
    label: EMBED_VIEW_LABELS[view],
    height: reservedHeight(path, view),
  };
};

/** The views of a municipality; the curve only where there is a longer series. */
export function municipalityEmbeds(municipality: Municipality): Embed[] {
  const place: EmbedPlace = { kind: 'kommune', slug: municipality.slug };
  const pagePath = municipalityPath(municipality.slug);
  const series = dataset.localSeries.find(({ municipalityCode }) => municipalityCode === municipality.code);
  const views: readonly EmbedView[] = ['tal', 'udvikling', 'placering', 'kort'];
  const embeds = views.map((view) => embed(place, view, municipality, pagePath));
  if (series === undefined) return embeds;
  const subject = { locative: municipality.locative, counts: series.series };
  return [...embeds, embed(place, 'kurve', subject, pagePath)];
}

export function regionEmbeds(region: Region): Embed[] {
  const subject = { locative: regionLocative(region), counts: region.counts };
  const views: readonly EmbedView[] = ['tal', 'udvikling', 'placering', 'kort', 'tabel'];
  return views.map((view) =>
    embed({ kind: 'region', slug: region.slug }, view, subject, regionPath(region.slug)),
  );
}

export function countryEmbeds(): Embed[] {
  const subject = { locative: `i ${dataset.country.name}`, counts: dataset.country.series };
  const views: readonly EmbedView[] = ['tal', 'udvikling', 'placering', 'kort', 'tabel', 'kurve'];
  return views.map((view) => embed({ kind: 'danmark' }, view, subject, '/'));
}

/** Every embed of the site; regions that have been taken over keep theirs. */
export const allEmbeds = (): Embed[] => [
  ...countryEmbeds(),
  ...dataset.regions.flatMap(regionEmbeds),
  ...dataset.municipalities.flatMap(municipalityEmbeds),
];

/** What may be asked of an embed in its query string. */
export interface EmbedOptions {
  readonly theme?: EmbedTheme;
  /** Told back with the height, so that a host can tell its frames apart. */
  readonly id?: string;
}

/** The absolute address for a frame's `src`, not yet escaped for HTML. */
export function embedAddress({ path }: Embed, { theme, id }: EmbedOptions = {}): string {
  const query = new URLSearchParams({
    ...(theme !== undefined && theme !== 'auto' && { tema: theme }),
    ...(id !== undefined && { id }),
  });
  return absoluteHref(path) + (query.size === 0 ? '' : `?${query.toString()}`);
}
