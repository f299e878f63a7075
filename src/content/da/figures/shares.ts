import { type Text, type Value, figure, t } from '../../text.ts';

const APPROXIMATE = 'Gruppernes antal er omtrentlige, for prikkerne er fordelt efter hele procenter.';

/** What is said of the parts of all people counted. */
export const shares = {
  /** Where people stayed. */
  situations: {
    finding: (both: Value): Text => t`${both} er på forsorgshjem eller bor hos andre`,
    measure: (persons: Value, year: string): Text =>
      t`De samme ${persons} mennesker, delt efter hvor de opholdt sig, ${year}.`,
    remark: t`${APPROXIMATE} Øjebliksbillede fra én uge. Mange skifter mellem situationerne i løbet af et år.`,
    alt: (listed: string): string => `Andele efter opholdssted: ${listed}.`,
    measureAlone: (year: string): Text =>
      t`Mennesker i hjemløshed efter opholdssted, ${year}, procent. Hver prik er ét menneske.`,
  },
  /** How old they were. */
  ages: {
    finding: (young: Value): Text => t`${young} er under ${figure(40, '40')} år`,
    measure: (persons: Value, year: string): Text =>
      t`De samme ${persons} mennesker, nu delt efter alder, ${year}. Rapporten fra Hjem til Alle og SAND siger ikke, hvem der er begge dele, fx ung og på gaden.`,
    widths: t`Den yngste gruppe dækker tolv år, de tre næste ti hver.`,
    remark: t`Tallene her er ikke delt op på kvinder og mænd, for det gør rapporten ikke. Aldersgrupperne begynder ved 18 år. Tallene er et øjebliksbillede fra én uge.`,
    alt: (listed: string): string => `Andele efter alder: ${listed}.`,
    measureAlone: (year: string): Text =>
      t`Mennesker i hjemløshed efter alder, ${year}, procent. Hver prik er ét menneske.`,
  },
} as const;
