import { countryShare } from '../../content/share/countryShare.ts';
import { municipalityShare } from '../../content/share/municipalityShare.ts';
import { regionShare } from '../../content/share/regionShare.ts';
import { dataset } from '../../dataset.ts';
import type { Municipality, Region } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import { countryShareSvg, shareSvg } from '../../draw/shareFrame.ts';

/** An SVG each, 1200 × 630, for `renderPng`. */
export const municipalityShareSvg = (municipality: Municipality): string =>
  shareSvg(municipalityShare(municipality), latestCount(municipality.counts));

export const regionShareSvg = (region: Region): string =>
  shareSvg(regionShare(region), latestCount(region.counts));

export const frontShareSvg = (): string =>
  countryShareSvg(countryShare(dataset), latestCount(dataset.country.series));
