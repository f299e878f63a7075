import type { Bilingual } from './bilingual.ts';
import { LINE } from '../../domain/rate.ts';
import { FLAG_THRESHOLD } from '../../domain/rateClass.ts';
import { formatPrintedRate } from '../../format/formatRate.ts';
import { LINE_IN_WORDS } from '../da/lineInWords.ts';

/** Caveats that go with every file. */
export const CAUTIONS: readonly Bilingual[] = [
  {
    da: 'Hvert tal gælder én uge, uge 6, og er et minimum: Den, som ingen af de spurgte steder kender, er ikke talt med.',
    en: 'Each figure is for one week, week 6, and is a minimum: anyone not known to any of the services asked is not counted.',
  },
  {
    da: 'Nul betyder, at ingen blev talt. Et tomt felt (null) betyder, at tallet ikke findes eller ikke kan regnes ud.',
    en: 'Zero means that nobody was counted. An empty field (null) means that there is no such figure or that it cannot be calculated.',
  },
  {
    da: 'Hvor få er talt, giver få mennesker store procenter. Skriv antallet, og se, om ændringen kan være tilfældig.',
    en: 'Where few were counted, a few people make large percentages. Give the number of people, and check whether the change may be due to chance.',
  },
  {
    da: `Kolonnerne antal_pr_1000 er rapportens tal med én decimal; pr_1000 er uafrundet, og det er dem, man kan sammenligne. Rapportens stjerne står ved alle, der trykkes med ${formatPrintedRate(FLAG_THRESHOLD)} og op, også hvor det uafrundede tal ligger lige under ${LINE_IN_WORDS}.`,
    en: `The columns antal_pr_1000 are the report’s figures with one decimal; pr_1000 is unrounded, and the one to compare by. The report’s asterisk stands beside every municipality printed as ${FLAG_THRESHOLD.toFixed(1)} or more, even where the unrounded rate lies just below ${LINE}.`,
  },
  {
    da: 'Et lille tal svinger. Intervallet for pr_1000 og spændet for placeringen viser, hvor meget tilfældet alene kan flytte dem; virkelige udsving er mindst så store.',
    en: 'A small count varies. The interval of pr_1000 and the range of the rank show how far chance alone may move them; real variation is at least as large.',
  },
  {
    da: 'Omregningen fra uge til år (gange 2,5) gælder kun hele landet og må ikke bruges på en kommune eller en region.',
    en: 'The estimate for a whole year (times 2.5) is for the country alone and must not be applied to a municipality or a region.',
  },
];
