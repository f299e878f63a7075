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

const EACH: Text = ['Hver prik er ét menneske.'];

const inDots = (persons: number): Text =>
  persons === 0
    ? ['ingen prikker']
    : t`${figure(persons, `${number(persons).text} ${persons === 1 ? 'prik' : 'prikker'}`)}`;

function finding({ latest, previous, direction }: Development): Text {
  const [year, before] = [String(latest.year), String(previous.year)];
  switch (direction) {
    case 'nobody':
      return t`Ingen registreret i ${before} eller ${year}`;
    case 'same':
      return capitalise(t`${people(latest.persons)} i begge optællinger`);
    case 'appeared':
      return t`Ingen i ${before}, ${people(latest.persons)} i ${year}`;
    case 'gone':
      return capitalise(t`${people(previous.persons)} i ${before}, ingen i ${year}`);
    default:
      return capitalise(t`${people(latest.persons)} i ${year}, ${number(previous.persons)} i ${before}`);
  }
}

function remarkOn({ latest, previous }: Development): Text {
  const [few, many] = [latest.persons, previous.persons].sort((a, b) => a - b);
  if (few === undefined || many === undefined || many === 0)
    return t`Her er ingen prikker, fordi ingen er registreret.`;
  if (few === 0) return EACH;
  if (few === many) {
    return t`${EACH} Det er ikke nødvendigvis de samme: Mange kommer ind i og ud af hjemløshed, også mellem optællingerne.`;
  }
  const some =
    few === 1 ? 'Den ene er ikke nødvendigvis blandt' : t`De ${number(few)} er ikke nødvendigvis blandt`;
  return t`${EACH} ${some} de ${number(many)}: Mange kommer ind i og ud af hjemløshed, også mellem optællingerne.`;
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
  /** Over a field, after the count: `i 2022`. */
  inYear,
  valueHeads: ['Optælling', 'Mennesker i hjemløshed'],
  /** The two newest counts, or the only one. */
  text(place: CountedPlace): FigureText {
    const development = developmentOf(place);
    const latest = latestCount(place.counts);
    const year = String(latest.year);
    const locative = 'locative' in place ? place.locative : `i ${place.name}`;
    const alone = {
      finding: countHeading(nameOf(place), place),
      remarks: [verdictRemark(place), ...remarksOnCounts(place)],
    };
    if (development === null) {
      const measure = t`Mennesker i hjemløshed ${locative}, ${year}.`;
      return {
        finding: t`${people(latest.persons)} i ${year}`,
        measure,
        remarks: [EACH],
        source: vivesCounts([latest.year]),
        alt: plain(t`${inDots(latest.persons)} for ${year}, én for hvert menneske.`),
        alone: { ...alone, measure, remarks: [EACH, ...alone.remarks] },
      };
    }
    const { previous, direction } = development;
    const before = String(previous.year);
    const measure = t`Mennesker i hjemløshed ${locative}, ${before} og ${year}.`;
    const remark = remarkOn(development);
    return {
      finding: finding(development),
      measure,
      remarks: [remark],
      source: vivesCounts([previous.year, latest.year]),
      alt:
        direction === 'nobody'
          ? `Ingen prikker: Ingen er registreret i ${before} eller ${year}.`
          : `${plain(finding(development))}: ${plain(inDots(previous.persons))} for ${before} og ${plain(inDots(latest.persons))} for ${year}, én for hvert menneske.`,
      alone: { ...alone, measure, remarks: [remark, ...alone.remarks] },
    };
  },
} as const;
