import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { isNotable } from '../../../domain/isNotable.ts';
import { latestChange, latestCount, previousCount } from '../../../domain/latest.ts';
import type { LevelKey } from '../../../domain/level.ts';
import { plain, t, type Text } from '../../text.ts';
import { number } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { subjectName } from '../../names.ts';
import type { SheetFigure } from '../../sheet/rankFigure.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** Words of the sheets of regions and of the country. */
/** Over a region's table of all regions. */
export const REGIONS_BESIDE: Text = ['The regions and Denmark'];
/** The second page of a region and of the country. */
export const ALL_MUNICIPALITIES = 'The municipalities';
export const READING_HEADING = 'Five things to know before using the figures';
export const CHANGES_HEADING = `Changes larger than ${CHANCE_GIVES}`;
/** Of the country's tables of situations and ages. */
export const SHARES_HEADS: readonly string[] = ['Group', 'Share'];
export const REFORM_HEADING = 'The reform';

const NO_NOTABLE: Text = ['None. All changes may be due to chance.'];

const changed = (municipality: Municipality): Text =>
  t`${subjectName(municipality)} from ${number(previousCount(municipality.counts).persons)} to ${number(latestCount(municipality.counts).persons)}`;

/** `Frederiksberg from 80 to 137, …`: the municipalities whose change is larger than chance gives, each with its counts. */
export function notableChanges(municipalities: readonly Municipality[]): Text {
  const notable = municipalities.filter(({ changes }) => isNotable(latestChange(changes)));
  return notable.length === 0 ? NO_NOTABLE : t`${joinWords(notable.map(changed))}.`;
}

/** Figures of the country's second page: on which side of 1 the municipalities lie, and how many changed. */
export function levelFigures({ municipalities }: Dataset): SheetFigure[] {
  const withKey = (wanted: LevelKey): string =>
    plain([number(municipalities.filter(({ level }) => level.key === wanted).length)]);
  const notable = municipalities.filter(({ changes }) => isNotable(latestChange(changes))).length;
  return [
    { figure: withKey('above'), label: [`clearly above ${LINE_IN_WORDS} per 1,000`], note: '' },
    { figure: withKey('undecided'), label: [`cannot be told apart from ${LINE_IN_WORDS}`], note: '' },
    { figure: withKey('below'), label: [`clearly below ${LINE_IN_WORDS} per 1,000`], note: '' },
    { figure: plain([number(notable)]), label: ['changes larger than chance'], note: '' },
  ];
}
