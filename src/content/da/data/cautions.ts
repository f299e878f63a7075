import type { Words } from './words.ts';

/** Caveats that go with every file. */
export const CAUTIONS: readonly Words[] = [
  {
    da: 'Hvert tal gælder én uge, uge 6, og er et minimum: Den, som ingen af de spurgte steder kender, er ikke talt med.',
    en: 'Each figure is of one week, week 6, and a minimum: whoever is known to none of the services asked is not counted.',
  },
  {
    da: 'Nul betyder, at ingen blev talt. Et tomt felt (null) betyder, at tallet ikke findes eller ikke kan regnes ud.',
    en: 'Zero means that nobody was counted. An empty field (null) means that there is no such figure or that it cannot be computed.',
  },
  {
    da: 'Hvor få er talt, giver få mennesker store procenter. Skriv antallet, og se, om ændringen kan være tilfældig.',
    en: 'Where few were counted, few persons make large percentages. Give the persons, and look whether the change may be chance.',
  },
  {
    da: 'Raterne har én decimal. En kommune med 1,0 kan ligge på begge sider af 1, og rapportens stjerne står ved alle fra 1,0 og op.',
    en: 'Rates have one decimal. A municipality printed 1.0 may lie on either side of 1, and the report’s asterisk stands at all from 1.0 up.',
  },
  {
    da: 'Omregningen fra uge til år (gange 2,5) gælder kun hele landet og må ikke bruges på en kommune eller en region.',
    en: 'The estimate for a whole year (times 2.5) is for the country alone and must not be applied to a municipality or a region.',
  },
];
