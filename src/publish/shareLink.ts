import { countryShare } from '../content/share/countryShare.ts';
import { municipalityShare } from '../content/share/municipalityShare.ts';
import { regionShare } from '../content/share/regionShare.ts';
import { dataset } from '../dataset.ts';
import type { Municipality, Region } from '../domain/dataset.ts';

/** The image that stands for a page where someone shares it. */
export interface ShareLink {
  /** From the site's root; an address is a promise. */
  readonly path: string;
  readonly alt: string;
}

export const municipalityShareLink = (municipality: Municipality): ShareLink => ({
  path: `/billeder/kommune/${municipality.slug}.png`,
  alt: municipalityShare(municipality).alt,
});

export const regionShareLink = (region: Region): ShareLink => ({
  path: `/billeder/region/${region.slug}.png`,
  alt: regionShare(region).alt,
});

/** Of the front page, and of all pages without an image of their own. */
export const countryShareLink = (): ShareLink => ({
  path: '/billeder/danmark.png',
  alt: countryShare(dataset).alt,
});
