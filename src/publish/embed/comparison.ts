import { notation } from '#notation';
import { COMPARISON_TITLE } from '#words/compare/comparisonEmbed.ts';
import { CREDIT_SOURCE } from '#words/embed/creditWords.ts';
import { comparedCredit } from '../../content/embed/embedCredit.ts';
import type { Municipality } from '../../domain/dataset.ts';
import type { ComparedPlace, ComparisonEmbed } from '../../format/comparisonFrame.ts';
import { absoluteHref, COMPARISON_EMBED_PATH, comparePath } from '../../site.ts';
import measured from './comparisonHeights.json' with { type: 'json' };

/** In pixels, as `npm run embed:measure` found them. */
const { frame, municipalities } = measured[notation.language];
/** Of each municipality's part. */
const PARTS: ReadonlyMap<string, number> = new Map(Object.entries(municipalities));
const HIGHEST = Math.max(...PARTS.values());

/** The embed of municipalities side by side, without a choice. */
export const comparisonEmbed = (): ComparisonEmbed => ({
  src: absoluteHref(COMPARISON_EMBED_PATH),
  page: absoluteHref(comparePath([])),
  title: COMPARISON_TITLE,
  source: CREDIT_SOURCE,
  height: frame,
});

/** A municipality's share in it; one that has not been measured yet is given the most that any needs. */
export const comparedPlace = (municipality: Municipality): ComparedPlace => ({
  slug: municipality.slug,
  credit: comparedCredit(municipality),
  height: PARTS.get(municipality.slug) ?? HIGHEST,
});
