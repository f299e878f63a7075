import type { Dataset } from '../../domain/dataset.ts';
import { type Text, plain } from '../text.ts';
import { foreword } from '#words/report/foreword.ts';
import { gettingStarted } from '#words/report/gettingStarted.ts';
import { homelessnessInDenmark } from '#words/report/homelessnessInDenmark.ts';
import { housingFirst } from '#words/report/housingFirst.ts';
import { municipalitiesSection } from '#words/report/municipalitiesSection.ts';
import { reform } from '#words/report/reform.ts';
import { fiveCautions } from './fiveCautions.ts';
import type { ReportSection, SubSection } from './reportSections.ts';
import { sources } from '#words/report/sources.ts';
import { whatItTakes } from '#words/report/whatItTakes.ts';
import { whoTheyAre } from '#words/report/whoTheyAre.ts';

/** The running text of one section: what one reads, without charts, tables, notes and the list of sources. */
export interface SectionBody extends Pick<ReportSection, 'id' | 'navLabel'> {
  readonly paragraphs: readonly string[];
}

const body = (
  { id, navLabel, paragraphs }: ReportSection,
  ...more: readonly (readonly Text[])[]
): SectionBody => ({ id, navLabel, paragraphs: [...paragraphs, ...more.flat()].map(plain) });
const under = (...sections: readonly (SubSection | null)[]): Text[] =>
  sections.flatMap((section) => section?.paragraphs ?? []);
const texts = (items: readonly { readonly text: Text }[]): Text[] => items.map(({ text }) => text);

/** The nine sections in their order, with all that is read in them. */
export function bodyText(dataset: Dataset): SectionBody[] {
  const [opening, national, who] = [foreword(dataset), homelessnessInDenmark(dataset), whoTheyAre(dataset)];
  const [local, first] = [municipalitiesSection(dataset), housingFirst()];
  const [law, takes, start] = [reform(), whatItTakes(), gettingStarted()];
  return [
    body(opening, opening.lead, under(opening.voice)),
    body(national, under(national.otherReasons, national.definition)),
    body(who, under(who.hidden, who.voices)),
    body(
      local,
      fiveCautions(dataset).flatMap(({ paragraphs }) => paragraphs),
      under(local.perThousand, local.line),
    ),
    body(first, texts(first.paths)),
    body(law, texts(law.changes), law.more, under(law.forMunicipalities)),
    body(takes, texts(takes.traits), under(takes.will)),
    body(
      start,
      start.cases.map(({ summary }) => summary),
    ),
    body(sources()),
  ];
}

/** Adults read plain prose silently at about 200 to 250 words a minute, in both languages; we count with the slower. */
const WORDS_PER_MINUTE = 200;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Whole minutes for the running text, rounded up. Charts and tables come on top. */
export function readingMinutes(dataset: Dataset): number {
  const words = bodyText(dataset)
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
  return Math.ceil(words / WORDS_PER_MINUTE);
}
