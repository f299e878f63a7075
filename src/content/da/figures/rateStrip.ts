import { type Text, type Value, t } from '../../text.ts';
import { joinWords } from '../language/joinWords.ts';

/** What is said of the strip of all municipalities; names are subjects of sentences. */
export const rateStrip = {
  onePerson: t`Når ét menneske er registreret, siger en plads på listen ikke noget.`,
  /** @param rank `nr. 6` */
  rank: (name: string, rank: Text, of: Value): Text =>
    t`Regnet fra flest til færrest pr. indbygger er ${name} ${rank} af ${of}.`,
  /** In which part of the list it lies wherever chance may put it. */
  parts: {
    highest: 'Blandt de højeste pr. indbygger',
    lowest: 'Blandt de laveste pr. indbygger',
    upper: 'Øverste halvdel pr. indbygger',
    lower: 'Nederste halvdel pr. indbygger',
  },
  unsurePart: t`Placeringen pr. indbygger er usikker`,
  doubtedPart: (part: string): Text => t`${part}, med forbehold`,
  outside: (names: readonly Text[]): Text => t`${joinWords(names)} ligger uden for skalaen.`,
  below: (below: Value, of: Value, line: string): Text =>
    t`${below} af ${of} kommuner ligger under ${line} pr. 1.000 indbyggere`,
  /** @param filled in which region the filled squares lie; `null` where all are filled */
  measure: (of: Value, year: string, filled: string | null): Text =>
    t`De ${of} kommuner efter antal mennesker i hjemløshed pr. 1.000 indbyggere, ${year}. Én firkant er én kommune.${filled === null ? '' : ` De fyldte ligger i ${filled}.`}`,
  measureAround: (of: Value, year: string, name: string, hasNeighbours: boolean): Text =>
    t`De ${of} kommuner efter antal pr. 1.000 indbyggere, ${year}. Én firkant er én kommune${hasNeighbours ? ', og naboerne har kant' : ''}. De fyldte ligger i samme region som ${name}.`,
  alt: (of: Value, name: string, rate: Value, below: Text): Text =>
    t`${of} kommuner efter antal pr. 1.000 indbyggere. ${name} har ${rate}. ${below}.`,
  regionFinding: (above: Text): Text => t`${above} pr. 1.000 indbyggere`,
  stepsAlt: (sizes: string): string =>
    `Hvor mange kommuner der er i hvert trin pr. 1.000 indbyggere, nævnt ved trinets øverste tal: ${sizes}.`,
  step: (above: string, to: string): string => `over ${above} til ${to}`,
  valueHeads: ['Pr. 1.000 indbyggere', 'Kommuner', 'Heraf'],
} as const;
