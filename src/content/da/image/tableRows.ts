import type { Change, Count, Municipality, Region } from '../../../domain/dataset.ts';
import { latestChange } from '../../../domain/latest.ts';
import { number, rate, signed } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { FLAG_MARK, NO_RATE, TRIANGLE_NOTE } from '../labels/table.ts';
import { subjectName } from '../names.ts';
import { type Text, plain, t } from '../../text.ts';

/** A row of a table in an image. */
export interface TableRow {
  readonly name: string;
  /** Whether the report marks it. */
  readonly flagged: boolean;
  /** The two newest counts, oldest first. */
  readonly counts: readonly string[];
  readonly change: string;
  /** Up or down where the change is larger than chance gives. */
  readonly notable: 'up' | 'down' | null;
  readonly rate: string;
}

/** What a triangle means, where one stands. */
export const triangleNote = (rows: readonly TableRow[]): Text[] =>
  rows.some(({ notable }) => notable !== null) ? [[TRIANGLE_NOTE]] : [];

interface Counted {
  readonly counts: readonly Count[];
  readonly changes: readonly Change[];
}

function row(name: string, { counts, changes }: Counted, rateText: string, flagged = false): TableRow {
  const { persons, verdict } = latestChange(changes);
  const notable = verdict === 'larger' || verdict === 'clearly-larger';
  return {
    name,
    flagged,
    counts: counts.slice(-2).map((count) => number(count.persons).text),
    change: signed(persons).text,
    notable: notable ? (persons > 0 ? 'up' : 'down') : null,
    rate: rateText,
  };
}

export const municipalityRow = (municipality: Municipality): TableRow =>
  row(
    municipality.name,
    municipality,
    municipality.ratePer1000 === null ? NO_RATE.mark : rate(municipality.ratePer1000).text,
    municipality.flagged,
  );

export const regionRow = (region: Region, name = region.name): TableRow =>
  row(name, region, rate(region.ratePer1000).text);

/** The last row of the country's table. @param about how the rate is said, as it is our own calculation */
export const totalRow = (name: string, record: Counted, about: string): TableRow => row(name, record, about);

/** A table in a sentence: `Greve 40 og 1,1, Ishøj 12 og 0,5`. */
export const ratesInWords = (municipalities: readonly Municipality[]): string =>
  plain(
    joinWords(
      municipalities.map((municipality) => {
        const { rate: own, counts } = municipalityRow(municipality);
        const mark = municipality.flagged ? FLAG_MARK : '';
        return t`${subjectName(municipality)} ${counts.at(-1) ?? ''} (${own === NO_RATE.mark ? NO_RATE.spoken : own}${mark})`;
      }),
    ),
  );
