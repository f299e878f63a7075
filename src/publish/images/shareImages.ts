import { countryShare } from '../../content/share/countryShare.ts';
import { municipalityShare } from '../../content/share/municipalityShare.ts';
import { regionShare } from '../../content/share/regionShare.ts';
import { dataset } from '../../dataset.ts';
import type { Municipality, Region } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import { municipalityPath, regionPath, spokenHref } from '../../site.ts';
import { countryShareSvg, shareSvg } from '../../draw/shareFrame.ts';

/** An SVG each, 1200 × 630, for `renderPng`. */
export const municipalityShareSvg = (municipality: Municipality): string =>
  shareSvg(
    municipalityShare(municipality, dataset),
    municipality.counts.slice(-2),
    spokenHref(municipalityPath(municipality.slug)),
  );

export const regionShareSvg = (region: Region): string =>
  shareSvg(regionShare(region, dataset), region.counts.slice(-2), spokenHref(regionPath(region.slug)));

export const frontShareSvg = (): string =>
  countryShareSvg(countryShare(dataset), latestCount(dataset.country.series), spokenHref('/'));
