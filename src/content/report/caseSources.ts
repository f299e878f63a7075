import type { MunicipalityCode } from '../../domain/dataset.ts';
import { EXTERNAL_LINKS } from '../externalLinks.ts';
import type { Case } from './reportSections.ts';

type CaseSlug = 'ikast-brande' | 'aalborg' | 'odense' | 'svendborg' | 'aarhus';

/** In the order of the report; the last two stand in its footnotes. */
const CASE_SOURCES: readonly (readonly [CaseSlug, MunicipalityCode, string])[] = [
  ['ikast-brande', '0756', EXTERNAL_LINKS.caseIkastBrande],
  ['aalborg', '0851', EXTERNAL_LINKS.caseAalborg],
  ['odense', '0461', EXTERNAL_LINKS.caseOdense],
  ['svendborg', '0479', EXTERNAL_LINKS.caseSvendborg],
  ['aarhus', '0751', EXTERNAL_LINKS.caseAarhus],
];

/** The local cases, told in these words. */
export const casesIn = (
  words: Readonly<Record<CaseSlug, Pick<Case, 'title' | 'summary'>>>,
): readonly Case[] =>
  CASE_SOURCES.map(([slug, municipalityCode, href]) => ({ slug, municipalityCode, href, ...words[slug] }));
