import { number } from '../values.ts';
import { shareWords } from '#words/share/shareWords.ts';
import type { Count } from '../../domain/dataset.ts';
import { type Text, plain } from '../text.ts';

/** The words of a share image and of its text alternative. */
export interface ShareText {
  readonly title: string;
  /** The count, the change, and whether it may be chance. */
  readonly lead: string;
  /** The rate, set apart; may be empty. */
  readonly rate: string;
  /** What must stand with the figures. */
  readonly cautions: readonly string[];
  readonly source: string;
  /** For those who don't see the image: its figures in sentences. */
  readonly alt: string;
}

/** Characters: what platforms keep of a text alternative. */
const LONGEST_ALT = 420;

const dotsSentence = ({ persons, year }: Count): Text => shareWords.dots(number(persons), String(year));

interface ShareParts extends Pick<ShareText, 'title' | 'lead' | 'rate' | 'cautions'> {
  /** How the alternative begins: `Viborg:`. */
  readonly altOpening: string;
}

/**
 * Puts the parts together; the alternative says all that the image shows but the source.
 *
 * @param dotted the count that stands in the image as dots
 */
export function shareText({ altOpening, ...parts }: ShareParts, dotted: Count): ShareText {
  const cautions = [...parts.cautions, shareWords.eachDot];
  const told = [altOpening, parts.lead, parts.rate, ...parts.cautions]
    .filter((text) => text !== '')
    .join(' ');
  const withDots = `${told} ${plain(dotsSentence(dotted))}`;
  return {
    ...parts,
    cautions,
    source: parts.rate === '' ? shareWords.countSource : shareWords.rateSource,
    // The dots say again what the lead has said, so they are what gives way.
    alt: withDots.length > LONGEST_ALT ? told : withDots,
  };
}
