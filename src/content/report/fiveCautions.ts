import { changePercent } from '../../domain/change.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { latestCount, previousCount } from '../../domain/latest.ts';
import { number, people, percent, rate } from '../figures.ts';
import { peopleInWords } from '../language/peopleInWords.ts';
import { type Text, t } from '../text.ts';
import { municipalityOf } from './municipalityLookup.ts';

export interface Caution {
  readonly title: string;
  readonly text: Text;
}

const COPENHAGEN = '0101';
const DRAGOER = '0155';
const SOLROED = '0269';
const ODENSE = '0461';
const SAMSOE = '0741';
const AARHUS = '0751';

function twoFigures(dataset: Dataset): Text {
  const [aarhus, samsoe] = [municipalityOf(dataset, AARHUS), municipalityOf(dataset, SAMSOE)];
  return t`I ${aarhus.name} er der talt ${people(latestCount(aarhus.counts).persons)}, på ${samsoe.name} ${number(latestCount(samsoe.counts).persons)}. Regnet pr. 1.000 indbyggere er det ${rate(aarhus.ratePer1000 ?? 0)} og ${rate(samsoe.ratePer1000 ?? 0)}.`;
}

function largePercentages(dataset: Dataset): Text {
  const { counts, name } = municipalityOf(dataset, SOLROED);
  const [before, now] = [previousCount(counts), latestCount(counts)];
  const change = changePercent(before.persons, now.persons) ?? 0;
  return t`I ${name} gik tallet fra ${number(before.persons)} til ${number(now.persons)}. Det er ${percent(change)}, men kun ${peopleInWords(now.persons - before.persons)}.`;
}

function largeCities(dataset: Dataset): Text {
  const [copenhagen, odense] = [municipalityOf(dataset, COPENHAGEN), municipalityOf(dataset, ODENSE)];
  return t`Det har flere grunde, blandt andet boligerne, og at sociale problemer samler sig dér. ${copenhagen.name} har ${rate(copenhagen.ratePer1000 ?? 0)} pr. 1.000 indbyggere. ${odense.name} er en undtagelse med ${rate(odense.ratePer1000 ?? 0)}.`;
}

function belowOne({ municipalities }: Dataset): Text {
  const unmarked = municipalities.filter(({ flagged }) => !flagged);
  const persons = unmarked.reduce((sum, { counts }) => sum + latestCount(counts).persons, 0);
  return t`I de ${number(unmarked.length)} kommuner uden markering er der talt ${people(persons)}. Også dér er der brug for en indsats, når et menneske mangler et hjem.`;
}

/** The report's five cautions, in our words, each with an example from the data. */
export function fiveCautions(dataset: Dataset): Caution[] {
  const dragoer = municipalityOf(dataset, DRAGOER);
  return [
    { title: 'Læs to tal sammen', text: twoFigures(dataset) },
    { title: 'Store procenter kan være få mennesker', text: largePercentages(dataset) },
    { title: 'De store byer ligger højere', text: largeCities(dataset) },
    { title: 'Under 1 er ikke nul', text: belowOne(dataset) },
    {
      title: `${dragoer.name} er et særtilfælde`,
      text: t`Tallet på ${rate(dragoer.ratePer1000 ?? 0)} pr. 1.000 indbyggere skyldes ifølge rapporten særlige forhold ved optællingen. Mere siger den ikke.`,
    },
  ];
}
