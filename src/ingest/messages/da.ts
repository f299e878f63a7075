import { agreementFaultsInDanish } from './agreementFaultsInDanish.ts';
import { cellFaultsInDanish } from './cellFaultsInDanish.ts';
import { fileFaultsInDanish } from './fileFaultsInDanish.ts';
import type { Words } from './faultWords.ts';

/** The words of the checks in Danish. */
export const da: Words = {
  differences: {
    title: 'Ændringer i dataene',
    none: 'Ingen tal, rækker eller kolonner er anderledes.',
    count: (count) => `${count} ${count === 1 ? 'forskel' : 'forskelle'}:`,
    kinds: {
      'table added': 'ny tabel',
      'table gone': 'tabellen er væk',
      'column added': 'ny kolonne',
      'column gone': 'kolonnen er væk',
      'row added': 'ny række',
      'row gone': 'rækken er væk',
    },
    empty: 'tomt',
    noCommit: 'Skriv, hvilket commit der skal sammenlignes med: npm run data:diff -- main',
    unknownCommit: (ref) =>
      `Der er ikke noget commit, der hedder »${ref}«. Skriv en gren, et mærke eller et commit, som git kender.`,
    unreadable: 'Den ene af de to udgaver kan ikke læses med de tjek, der er i dag.',
  },
  headline: (count) => `Der er ${count === 1 ? '1 fejl' : `${count} fejl`} i dataene:`,
  found: (value) => `her står ${value === '' ? 'ingenting' : `»${value}«`}`,
  column: (heading) => `kolonnen »${heading}«`,
  sentence: ({ expected, remedy }) => `Forventet: ${expected}. ${remedy}`,
  more: (count) => `… og ${count} mere af samme slags i denne fil.`,
  questions: (count) =>
    count === 1
      ? 'Er det rigtigt? Det standser ikke noget:'
      : `Er disse ${count} rigtige? De standser ikke noget:`,
  texts: (titles) =>
    `Tallene bærer ikke længere ${titles.map((title) => `»${title}«`).join(', ')} på forsiden; det er udeladt. Læs src/content/da/report/cautionWords.ts, og skriv det om.`,
  inOrder: (municipalities, regions, persons, year, flagged, date) =>
    `Dataene er i orden: ${municipalities} kommuner i ${regions} regioner, ${persons} mennesker i ${year}, ${flagged} kommuner med stjerne, senest ændret ${date}.`,
  crash: (what) =>
    `Det her er vores fejl, ikke din: Programmet mødte noget, det ikke er lavet til.\n  ${what}\nMeld det gerne: Opret en sag (issue) i projektets lager med disse linjer og den fil, du arbejdede med.\nIntet er ændret.`,
  faults: {
    ...fileFaultsInDanish,
    ...cellFaultsInDanish,
    ...agreementFaultsInDanish,
  },
};
