import type { Count } from '../../../domain/dataset.ts';
import type { EmbedView } from './embedViews.ts';

/** What a title needs to know of a place. */
export interface EmbedSubject {
  readonly kind: 'kommune' | 'region' | 'danmark';
  /** `i Albertslund`, `på Fanø`, `i Region Sjælland`, `i Danmark`. */
  readonly locative: string;
  /** Oldest first; of the longer series where there is one. */
  readonly counts: readonly Count[];
}

const MEASURE = 'Mennesker i hjemløshed';
const RATE = `${MEASURE} pr. 1.000 indbyggere`;

/** Whose rates a strip of all municipalities shows. */
const AMONG_ALL: Readonly<Record<EmbedSubject['kind'], (locative: string) => string>> = {
  kommune: (locative) => `${RATE} ${locative} og i alle andre kommuner`,
  region: (locative) => `${RATE} i kommunerne ${locative} og i resten af landet`,
  danmark: (locative) => `${RATE} i alle kommuner ${locative}`,
};

/**
 * Place and measure in one line: the title of the frame and of the document in it. Without the years of
 * the newest counts: the frame's title stands in other people's articles, and a later count would make
 * it wrong.
 */
export function embedTitle(view: EmbedView, { kind, locative, counts }: EmbedSubject): string {
  switch (view) {
    case 'tal':
      return `${MEASURE} ${locative}: nøgletal`;
    case 'udvikling':
      return `${MEASURE} ${locative} i de to seneste optællinger`;
    case 'placering':
      return AMONG_ALL[kind](locative);
    case 'kort':
      return `Kort: ${RATE.toLowerCase()} ${locative}`;
    case 'tabel':
      return `Tabel: ${MEASURE.toLowerCase()} ${locative} i de to seneste optællinger`;
    case 'kurve':
      return `${MEASURE} ${locative} ved hver optælling siden ${String(counts.at(0)?.year)}`;
  }
}
