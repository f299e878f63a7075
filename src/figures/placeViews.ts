import type { ViewSubject } from '../content/figures/viewWords.ts';
import { type Words, words } from '../content/words.ts';
import { currentRegions } from '../dataset.ts';
import type { Municipality, Region } from '../domain/dataset.ts';
import { type EmbedPlace, municipalityPath, regionPath } from '../site.ts';
import type { Figure } from './figure.ts';
import { regionKeyFigures } from './keyFigures.ts';
import type { View } from './view.ts';
import { countryPlace, type Figures, seriesOf, type ViewLine, VIEWS } from './views.ts';

const present = ([first, ...others]: Figures): readonly [Figure, ...Figure[]] => [
  first,
  ...others.filter((figure) => figure !== null),
];

/** A view of a place; made when it is asked for. */
function viewOf(
  { view, imageOnly = false, image }: ViewLine,
  about: Pick<View, 'place' | 'subject' | 'pagePath'>,
  figures: () => Figures,
): View {
  return {
    ...about,
    view,
    embedded: !imageOnly,
    figures: () => present(figures()),
    imageFigures: () =>
      present(image !== undefined && about.place.kind === 'danmark' ? image(words) : figures()),
  };
}

/** The views of a municipality. */
export function municipalityViews(municipality: Municipality): View[] {
  const { slug, locative } = municipality;
  const place: EmbedPlace = { kind: 'kommune', slug };
  return VIEWS.flatMap((line) => {
    const { kommune, has } = line;
    if (kommune === undefined || has?.(municipality) === false) return [];
    const counts = line.view === 'kurve' ? seriesOf(municipality) : municipality.counts;
    const subject = { kind: 'kommune', name: words.place.subject(municipality), locative, counts } as const;
    return [
      viewOf(line, { place, subject, pagePath: municipalityPath(slug) }, () => kommune(municipality, words)),
    ];
  });
}

/** The views of a region. One that has been taken over keeps their addresses, and shows its last figures. */
export function regionViews(region: Region): View[] {
  const { slug, name, counts } = region;
  const place: EmbedPlace = { kind: 'region', slug };
  const subject: View['subject'] = { kind: 'region', name, locative: words.place.inRegion(region), counts };
  const stands = currentRegions.includes(region);
  return VIEWS.flatMap((line) => {
    const { region: figures } = line;
    if (figures === undefined) return [];
    const last = (): Figures =>
      ofFormer(
        region,
        line.view === 'udvikling' ? figures(region, words) : [regionKeyFigures(region, words)],
        words,
      );
    const shown = stands ? () => figures(region, words) : last;
    return [viewOf(line, { place, subject, pagePath: regionPath(slug) }, shown)];
  });
}

/** The last figures of a region that has been taken over, with a word about it. */
function ofFormer(region: Region, [first, ...others]: Figures, words: Words): Figures {
  const gone = words.place.formerRegion(region, regionPath(region.slug));
  return [{ ...first, alone: { ...first.alone, remarks: [gone, ...first.alone.remarks] } }, ...others];
}

/** The views of the whole country, and those that the front page alone has. */
export function countryViews(): View[] {
  const subject: ViewSubject & { name: string } = {
    kind: 'danmark',
    name: countryPlace.name,
    locative: words.place.inCountry(countryPlace.name),
    counts: countryPlace.series,
  };
  return VIEWS.flatMap((line) => {
    const { danmark } = line;
    if (danmark === undefined) return [];
    return [viewOf(line, { place: { kind: 'danmark' }, subject, pagePath: '/' }, () => danmark(words))];
  });
}
