import {
  curveImage,
  developmentImage,
  figuresImage,
  mapImage,
  placeImage,
} from '../../content/da/image/municipalityImages.ts';
import { subheading } from '../../content/da/image/imageText.ts';
import type { CountedPlace } from '../../content/countedPlace.ts';
import { da } from '../../content/da/words.ts';
import { dataset, municipalityByCode, regionByCode } from '../../dataset.ts';
import type { Municipality } from '../../domain/dataset.ts';
import { chanceFigure } from '../../figures/chance.ts';
import { dotsFigure } from '../../figures/dots.ts';
import { comparedRatesFigure } from '../../figures/comparedRates.ts';
import { municipalityKeyFigures } from '../../figures/keyFigures.ts';
import { municipalityStrip } from '../../figures/rateStrip.ts';
import { type EmbedPlace, municipalityPath } from '../../site.ts';
import { neighbourCodes } from '../../figures/mapGeometry.ts';
import { chartImage, type ChartImage } from './chartImage.ts';
import { INNER_WIDTH, subheadingDrawing } from './chartImageSvg.ts';
import { localCurve } from '../../figures/curve.ts';
import { neighbourMap } from '../../figures/neighbourMap.ts';
import { type Drawing, drawFigure, stacked } from './drawings/marks.ts';

function drawFigures(municipality: Municipality): Drawing {
  const figures = drawFigure(municipalityKeyFigures(municipality, dataset, da), INNER_WIDTH);
  const region = regionByCode(municipality.regionCode);
  const comparison = comparedRatesFigure(municipality, region, dataset.country, da);
  if (comparison === null) return figures;
  const bars = drawFigure(comparison, INNER_WIDTH);
  return stacked([figures, subheadingDrawing(subheading(comparison)), bars], 14);
}

/** What both municipalities and regions have: the dots, and the change against chance. */
export function drawDevelopment(place: CountedPlace & { readonly locative: string }): Drawing {
  const fields = drawFigure(dotsFigure(place, da), INNER_WIDTH);
  const chance = chanceFigure(place, da);
  if (chance === null) return fields;
  const band = drawFigure(chance, INNER_WIDTH);
  return stacked([fields, subheadingDrawing(subheading(chance)), band], 18);
}

/** All images of a municipality, by the names of its embeds. */
export function municipalityImages(municipality: Municipality): ChartImage[] {
  const { code, slug, regionCode } = municipality;
  const place: EmbedPlace = { kind: 'kommune', slug };
  const region = regionByCode(regionCode);
  const neighbours = neighbourCodes(code).map(municipalityByCode);
  const local = dataset.localSeries.find(({ municipalityCode }) => municipalityCode === code);
  const image = (name: string, text: ChartImage['text'], drawing: () => Drawing): ChartImage =>
    chartImage(place, name, municipalityPath(slug), text, drawing);
  return [
    image('tal', figuresImage(municipality, region, dataset), () => drawFigures(municipality)),
    image('udvikling', developmentImage(municipality, dataset), () => drawDevelopment(municipality)),
    image('placering', placeImage(municipality, neighbours, dataset), () =>
      drawFigure(municipalityStrip(municipality, region, neighbours, dataset, da), INNER_WIDTH),
    ),
    image('kort', mapImage(municipality, neighbours, dataset), () =>
      drawFigure(neighbourMap(municipality, da), INNER_WIDTH),
    ),
    ...(local === undefined
      ? []
      : [
          image('kurve', curveImage(municipality, local, dataset), () =>
            drawFigure(localCurve(municipality, local.series, da), INNER_WIDTH),
          ),
        ]),
  ];
}
