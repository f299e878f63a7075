import type { ViewSubject, ViewWords } from '../../figures/viewWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

const MEASURE = 'Mennesker i hjemløshed';
const RATE = `${MEASURE} pr. 1.000 indbyggere`;

/** Whose rates a strip of all municipalities shows. */
const AMONG_ALL: Readonly<Record<ViewSubject['kind'], (locative: string) => string>> = {
  kommune: (locative) => `${RATE} ${locative} og i alle andre kommuner`,
  region: (locative) => `${RATE} i kommunerne ${locative} og i resten af landet`,
  danmark: (locative) => `${RATE} i alle kommuner ${locative}`,
};

const table = (locative: string): string =>
  `Tabel: ${MEASURE.toLowerCase()} ${locative} i de to seneste optællinger`;

/** A name for every view but those of the map's further measures, each of which has its own. */
export const views = {
  tal: { label: 'Nøgletal', title: ({ locative }) => `${MEASURE} ${locative}: nøgletal` },
  udvikling: {
    label: 'Udvikling siden sidste optælling',
    title: ({ locative }) => `${MEASURE} ${locative} i de to seneste optællinger`,
  },
  placering: {
    label: 'Placering blandt kommunerne',
    title: ({ kind, locative }) => AMONG_ALL[kind](locative),
  },
  niveau: {
    label: `Over eller under ${LINE_IN_WORDS} pr. 1.000`,
    title: ({ locative }) => `${RATE} ${locative}, med usikkerhed`,
  },
  kort: { label: 'Kort', title: ({ locative }) => `Kort: ${RATE.toLowerCase()} ${locative}` },
  mennesker: {
    label: 'Kort: hver prik er ét menneske',
    title: ({ locative }) => `Kort: ${MEASURE.toLowerCase()} ${locative}, én prik for hvert menneske`,
  },
  soejler: {
    label: 'Søjler: kommunerne i regionen',
    title: ({ locative }) => `${RATE} i kommunerne ${locative}`,
  },
  tabel: {
    label: 'Tabel',
    title: ({ locative }) => table(locative),
    imageTitle: ({ kind, locative }) => table(kind === 'danmark' ? 'i regionerne' : locative),
  },
  kurve: {
    label: 'Kurve over alle optællinger',
    title: ({ locative, counts }) =>
      `${MEASURE} ${locative} ved hver optælling siden ${String(counts.at(0)?.year)}`,
  },
  situationer: {
    label: 'Hvor de opholdt sig',
    title: ({ locative }) => `${MEASURE} ${locative} efter opholdssted`,
  },
  aldre: { label: 'Alder', title: ({ locative }) => `${MEASURE} ${locative} efter alder` },
} as const satisfies Readonly<Record<string, ViewWords>>;
