import { embedCredit, municipalityCredit } from '../../content/da/embed/embedCredit.ts';
import { EMBED_VIEW_LABELS, type EmbedView } from '../../content/da/embed/embedViews.ts';
import { type EmbedSubject, embedTitle } from '../../content/da/embed/embedTitle.ts';
import { regionLocative } from '../../content/da/labels/regionPage.ts';
import { dataset } from '../../dataset.ts';
import type { Municipality, Region } from '../../domain/dataset.ts';
import { embedPath, type EmbedPlace, municipalityPath, regionPath } from '../../site.ts';
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
  /** Its figures with what to bear in mind, and the source, below the frame. */
  readonly credit: string;
  /** The view, for choosing: `Nøgletal`. */
  readonly label: string;
  /** What the frame needs in a column of 320 px; in a wider one it needs less or the same. */
  readonly height: number;
}

const embed = (
  place: EmbedPlace,
  view: EmbedView,
  subject: Omit<EmbedSubject, 'kind'>,
  { pagePath, credit }: Pick<Embed, 'pagePath' | 'credit'>,
): Embed => {
  const path = embedPath(place, view);
  return {
    place,
    view,
    path,
    pagePath,
    title: embedTitle(view, { ...subject, kind: place.kind }),
    credit,
    label: EMBED_VIEW_LABELS[view],
    height: reservedHeight(path, view),
  };
};

/** The views of a municipality; the curve only where there is a longer series. */
export function municipalityEmbeds(municipality: Municipality): Embed[] {
  const place: EmbedPlace = { kind: 'kommune', slug: municipality.slug };
  const page = { pagePath: municipalityPath(municipality.slug), credit: municipalityCredit(municipality) };
  const series = dataset.localSeries.find(({ municipalityCode }) => municipalityCode === municipality.code);
  const views: readonly EmbedView[] = ['tal', 'udvikling', 'placering', 'kort'];
  const embeds = views.map((view) => embed(place, view, municipality, page));
  if (series === undefined) return embeds;
  const subject = { locative: municipality.locative, counts: series.series };
  return [...embeds, embed(place, 'kurve', subject, page)];
}

export function regionEmbeds(region: Region): Embed[] {
  const subject = { locative: regionLocative(region), counts: region.counts };
  const views: readonly EmbedView[] = ['tal', 'udvikling', 'placering', 'kort', 'tabel'];
  const page = { pagePath: regionPath(region.slug), credit: embedCredit(region) };
  return views.map((view) => embed({ kind: 'region', slug: region.slug }, view, subject, page));
}

export function countryEmbeds(): Embed[] {
  const { name, series, changes } = dataset.country;
  const subject = { locative: `i ${name}`, counts: series };
  const page = { pagePath: '/', credit: embedCredit({ counts: series, changes }) };
  const views: readonly EmbedView[] = ['tal', 'udvikling', 'placering', 'kort', 'tabel', 'kurve'];
  return views.map((view) => embed({ kind: 'danmark' }, view, subject, page));
}

/** Every embed of the site; regions that have been taken over keep theirs. */
export const allEmbeds = (): Embed[] => [
  ...countryEmbeds(),
  ...dataset.regions.flatMap(regionEmbeds),
  ...dataset.municipalities.flatMap(municipalityEmbeds),
];
