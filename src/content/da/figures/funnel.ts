import { type Text, type Value, t } from '../../text.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** What is said of rates beside numbers of inhabitants. */
export const funnel = {
  /** Of the scale below. */
  inhabitants: 'indbyggere',
  finding: t`Jo færre indbyggere, jo mere kan tilfældet flytte tallet`,
  measure: (of: Value, year: string): Text =>
    t`De ${of} kommuner efter indbyggertal og antal mennesker i hjemløshed pr. 1.000 indbyggere, ${year}. Hvert mærke er en kommune.`,
  reading: t`Lå alle kommuner på ${LINE_IN_WORDS}, ville 95 pct. af dem ligge i det mørke felt og 99,8 pct. i det lyse, alene fordi tal svinger. Røde mærker ligger klart over ${LINE_IN_WORDS}, blågrønne klart under, og de grå kan ikke skelnes fra ${LINE_IN_WORDS}.`,
  /** @param places those above the scale's break */
  beyond: (places: readonly Text[]): Text => t`${joinWords(places)} ligger uden for skalaen, over bruddet.`,
  alt: (finding: Text): Text =>
    t`${finding}: Feltet omkring ${LINE_IN_WORDS} er bredt ved få indbyggere og smalt ved mange.`,
  inhabitantsHead: 'Indbyggere',
} as const;
