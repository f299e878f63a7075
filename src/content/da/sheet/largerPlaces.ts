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
export const REGIONS_BESIDE: Text = ['Regionerne og landet'];
/** The second page of a region and of the country. */
export const ALL_MUNICIPALITIES = 'Kommunerne';
export const READING_HEADING = 'Fem ting at vide, før tallene bruges';
export const CHANGES_HEADING = `Større ændringer, end ${CHANCE_GIVES}`;
/** Of the country's tables of situations and ages. */
export const SHARES_HEADS: readonly string[] = ['Gruppe', 'Andel'];
export const REFORM_HEADING = 'Reformen';

const NO_NOTABLE: Text = ['Ingen. Alle ændringer kan være tilfældige.'];

const changed = (municipality: Municipality): Text =>
  t`${subjectName(municipality)} fra ${number(previousCount(municipality.counts).persons)} til ${number(latestCount(municipality.counts).persons)}`;

/** `Frederiksberg fra 80 til 137, …`: the municipalities whose change is larger than chance gives, each with its counts. */
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
    { figure: withKey('above'), label: [`klart over ${LINE_IN_WORDS} pr. 1.000`], note: '' },
    { figure: withKey('undecided'), label: [`kan ikke skelnes fra ${LINE_IN_WORDS}`], note: '' },
    { figure: withKey('below'), label: [`klart under ${LINE_IN_WORDS} pr. 1.000`], note: '' },
    { figure: plain([number(notable)]), label: ['ændringer større end tilfældigt'], note: '' },
  ];
}
