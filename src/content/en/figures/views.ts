import type { ViewSubject, ViewWords } from '../../figures/viewWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

const MEASURE = 'People in homelessness';
const RATE = `${MEASURE} per 1,000 inhabitants`;

/** Whose rates a strip of all municipalities shows. */
const AMONG_ALL: Readonly<Record<ViewSubject['kind'], (locative: string) => string>> = {
  kommune: (locative) => `${RATE} ${locative} and in all other municipalities`,
  region: (locative) => `${RATE} in the municipalities ${locative} and in the rest of Denmark`,
  danmark: (locative) => `${RATE} in all municipalities ${locative}`,
};

const table = (locative: string): string =>
  `Table: ${MEASURE.toLowerCase()} ${locative} in the two latest counts`;

/** A name for every view but those of the map's further measures, each of which has its own. */
export const views = {
  tal: { label: 'Key figures', title: ({ locative }) => `${MEASURE} ${locative}: key figures` },
  udvikling: {
    label: 'Change since the previous count',
    title: ({ locative }) => `${MEASURE} ${locative} in the two latest counts`,
  },
  placering: {
    label: 'Position among the municipalities',
    title: ({ kind, locative }) => AMONG_ALL[kind](locative),
  },
  niveau: {
    label: `Above or below ${LINE_IN_WORDS} per 1,000`,
    title: ({ locative }) => `${RATE} ${locative}, with uncertainty`,
  },
  kort: { label: 'Map', title: ({ locative }) => `Map: ${RATE.toLowerCase()} ${locative}` },
  mennesker: {
    label: 'Map: each dot is one person',
    title: ({ locative }) => `Map: ${MEASURE.toLowerCase()} ${locative}, one dot for each person`,
  },
  soejler: {
    label: 'Bars: the municipalities in the region',
    title: ({ locative }) => `${RATE} in the municipalities ${locative}`,
  },
  tabel: {
    label: 'Table',
    title: ({ locative }) => table(locative),
    imageTitle: ({ kind, locative }) => table(kind === 'danmark' ? 'in the regions' : locative),
  },
  kurve: {
    label: 'Line chart of all counts',
    title: ({ locative, counts }) =>
      `${MEASURE} ${locative} at each count since ${String(counts.at(0)?.year)}`,
  },
  situationer: {
    label: 'Where they were staying',
    title: ({ locative }) => `${MEASURE} ${locative} by where they were staying`,
  },
  aldre: { label: 'Age', title: ({ locative }) => `${MEASURE} ${locative} by age` },
} as const satisfies Readonly<Record<string, ViewWords>>;
