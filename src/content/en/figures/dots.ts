import type { RemarkFigure } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { isOutsideScale } from '../../../domain/rateClass.ts';
import type { FigureText } from '../../chartText.ts';
import type { CountedPlace } from '../../countedPlace.ts';
import { type Development, developmentOf } from '../../development.ts';
import { type Text, figure, plain, t } from '../../text.ts';
import { countHeading } from '../countHeading.ts';
import { number, people } from '../figures.ts';
import { inYear } from '../labels/charts.ts';
import { capitalise } from '../../language/capitalise.ts';
import { subjectName } from '../names.ts';
import { vivesCounts } from '../sourceLines.ts';
import { verdictRemark } from '../../verdictRemark.ts';

const EACH: Text = ['Each dot is one person.'];

const inDots = (persons: number): Text =>
  persons === 0
    ? ['no dots']
    : t`${figure(persons, `${number(persons).text} ${persons === 1 ? 'dot' : 'dots'}`)}`;

function finding({ latest, previous, direction }: Development): Text {
  const [year, before] = [String(latest.year), String(previous.year)];
  switch (direction) {
    case 'nobody':
      return t`Nobody registered in ${before} or ${year}`;
    case 'same':
      return capitalise(t`${people(latest.persons)} in both counts`);
    case 'appeared':
      return t`Nobody in ${before}, ${people(latest.persons)} in ${year}`;
    case 'gone':
      return capitalise(t`${people(previous.persons)} in ${before}, nobody in ${year}`);
    default:
      return capitalise(t`${people(latest.persons)} in ${year}, ${number(previous.persons)} in ${before}`);
  }
}

function remarkOn({ latest, previous }: Development): Text {
  const [few, many] = [latest.persons, previous.persons].sort((a, b) => a - b);
  if (few === undefined || many === undefined || many === 0)
    return t`There are no dots here because nobody was registered.`;
  if (few === 0) return EACH;
  if (few === many) {
    return t`${EACH} They are not necessarily the same people: many move into and out of homelessness, also between the counts.`;
  }
  const some =
    few === 1 ? 'The one person is not necessarily among' : t`The ${number(few)} are not necessarily among`;
  return t`${EACH} ${some} the ${number(many)}: many move into and out of homelessness, also between the counts.`;
}

/** As the subject of a sentence. */
const nameOf = (place: CountedPlace): string => ('officialName' in place ? subjectName(place) : place.name);

/**
 * Remarks that follow the counts. Where a municipality's rate lies outside the scale the remark on it is
 * about how people were counted, and follows the counts too.
 */
export function remarksOnCounts(place: CountedPlace): Text[] {
  if (!('remarks' in place)) return [];
  const ofCounts: readonly RemarkFigure[] = ['count', 'change', 'region'];
  const isOutside = 'officialName' in place && isOutsideScale(place.rate);
  return place.remarks
    .filter(({ figure }) => ofCounts.includes(figure) || (isOutside && figure === 'rate'))
    .map(({ text }): Text => [text]);
}

/** The words of `figures/dots.ts`. */
export const dots = {
  /** Over a field, after the count: `in 2022`. */
  inYear,
  valueHeads: ['Count', 'People in homelessness'],
  /** The two newest counts, or the only one. */
  text(place: CountedPlace): FigureText {
    const development = developmentOf(place);
    const latest = latestCount(place.counts);
    const year = String(latest.year);
    const locative = 'locative' in place ? place.locative : `in ${place.name}`;
    const alone = {
      finding: countHeading(nameOf(place), place),
      remarks: [verdictRemark(place), ...remarksOnCounts(place)],
    };
    if (development === null) {
      const measure = t`People in homelessness ${locative}, ${year}.`;
      return {
        finding: capitalise(t`${people(latest.persons)} in ${year}`),
        measure,
        remarks: [EACH],
        source: vivesCounts([latest.year]),
        alt: plain(t`${inDots(latest.persons)} for ${year}, one for each person.`),
        alone: { ...alone, measure, remarks: [EACH, ...alone.remarks] },
      };
    }
    const { previous, direction } = development;
    const before = String(previous.year);
    const measure = t`People in homelessness ${locative}, ${before} and ${year}.`;
    const remark = remarkOn(development);
    return {
      finding: finding(development),
      measure,
      remarks: [remark],
      source: vivesCounts([previous.year, latest.year]),
      alt:
        direction === 'nobody'
          ? `No dots: nobody was registered in ${before} or ${year}.`
          : `${plain(finding(development))}: ${plain(inDots(previous.persons))} for ${before} and ${plain(inDots(latest.persons))} for ${year}, one for each person.`,
      alone: { ...alone, measure, remarks: [remark, ...alone.remarks] },
    };
  },
} as const;
