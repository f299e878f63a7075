import { plain, type Text } from '../content/text.ts';
import type { Words } from '../content/words.ts';
import type { Figure } from './figure.ts';

/** The words around figures that no page stands around: in an embed, an image, on a sheet. */
export interface StandingAlone {
  /** Names the place. */
  readonly heading: Text;
  /** The same under a title that names it. */
  readonly finding: Text;
  readonly measure: Text;
  /** Every remark that travels with the figures, each once; one says that they are of one week. */
  readonly remarks: readonly Text[];
  /** With the date of the data. */
  readonly source: Text;
}

/** Each once, by what it says. */
const once = (texts: readonly Text[]): Text[] => [
  ...new Map(texts.filter((text) => text.length > 0).map((text) => [plain(text), text])).values(),
];

/**
 * Puts the words of several figures together; the first is the one that is told of.
 *
 * @param dataDate ISO date
 */
export function standingAlone(
  figures: readonly [Figure, ...Figure[]],
  dataDate: string,
  { frame }: Words,
): StandingAlone {
  const [main] = figures;
  const remarks = once(figures.flatMap(({ alone }) => alone.remarks));
  const said = remarks.some((remark) => frame.saysOneWeek(plain(remark)));
  return {
    heading: main.alone.finding,
    finding: main.finding,
    measure: main.alone.measure,
    remarks: said ? remarks : [...remarks, frame.oneWeek],
    source: [...main.source, ' ', ...frame.updated(dataDate)],
  };
}
