import type { Count } from '../../domain/dataset.ts';
import { joinWords } from '../language/joinWords.ts';
import { plain, t } from '../text.ts';
import type { EmbedView } from './embedViews.ts';

/** What a title needs to know of a place. */
export interface EmbedSubject {
  /** `i Albertslund`, `på Fanø`, `i Region Sjælland`, `i Danmark`. */
  readonly locative: string;
  /** Oldest first; of the longer series where there is one. */
  readonly counts: readonly Count[];
}

const MEASURE = 'Mennesker i hjemløshed';
const RATE = `${MEASURE} pr. 1.000 indbyggere`;

/** Place and measure in one line: the title of the frame and of the document in it. */
export function embedTitle(view: EmbedView, { locative, counts }: EmbedSubject): string {
  const years = counts.map(({ year }) => year);
  const [first, latest] = [String(years.at(0)), String(years.at(-1))];
  switch (view) {
    case 'tal':
      return `${MEASURE} ${locative}: nøgletal, ${latest}`;
    case 'udvikling':
      return plain(t`${MEASURE} ${locative}, ${joinWords(years.slice(-2).map(String))}`);
    case 'placering':
      return `${RATE} ${locative} og i alle andre kommuner, ${latest}`;
    case 'kort':
      return `Kort: ${RATE.toLowerCase()} ${locative}, ${latest}`;
    case 'tabel':
      return plain(t`Tabel: ${MEASURE.toLowerCase()} ${locative}, ${joinWords(years.slice(-2).map(String))}`);
    case 'kurve':
      return `${MEASURE} ${locative}, ${first}–${latest}`;
  }
}
