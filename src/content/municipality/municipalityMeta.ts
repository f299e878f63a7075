import type { Municipality } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import { isDoubted } from '../../domain/peers.ts';
import { metaDescription, metaTitle } from '#words/municipality/municipalityMetaWords.ts';
import { subjectName } from '../names.ts';
import { countedSentence } from '../press/countedSentence.ts';
import { plain } from '../text.ts';

export interface PageMeta {
  readonly title: string;
  readonly description: string;
}

/** For the tab, search engines and link previews: without a rate, which would stand there bare. */
export function municipalityMeta(municipality: Municipality): PageMeta {
  const counted = countedSentence(municipality.officialName, municipality);
  return {
    title: plain(metaTitle(subjectName(municipality), latestCount(municipality.counts))),
    description: plain(metaDescription(counted, isDoubted(municipality))),
  };
}
