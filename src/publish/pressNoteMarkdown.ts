import {
  AVOIDED_HEADING,
  CHARTS_HEADING,
  CONTACTS,
  CONTACTS_HEADING,
  DATAWRAPPER_CHARTS,
  NOTE_HEADING,
  REFUTE_LABEL,
  REMARKS_HEADING,
  TERMS,
  UNCERTAINTY_LABEL,
  WORDS,
  WORDS_HEADING,
} from '#words/press/noteWords.ts';
import {
  CITATIONS_HEADING,
  CODES_SUMMARY,
  IMAGES_HEADING,
  SENTENCES_HEADING,
} from '#words/labels/pressKit.ts';
import { markdownPage } from '#words/labels/llmsText.ts';
import { NO_NEWS_HEADING } from '#words/press/noNewsWords.ts';
import type { PressNote } from '../content/press/pressNote.ts';
import { words } from '../content/words.ts';
import { link, type Text } from '../content/text.ts';
import { absoluteHref, datawrapperPath, type NotedPlace } from '../site.ts';
import { embedCodes } from './embed/embedCodes.ts';
import { markdownList, markdownOf } from './markdownOf.ts';
import type { PressKit } from './pressKits.ts';

const part = (heading: string, body: string): string => `## ${heading}\n\n${body}`;
const numbered = (items: readonly Text[]): string =>
  items.map((item, i) => `${String(i + 1)}. ${markdownOf(item)}`).join('\n');
const paragraphs = (texts: readonly Text[]): string => texts.map(markdownOf).join('\n\n');

/** A press note as a file: what the page folds away, and all that can be taken along. @param page from the site's root */
export function pressNoteMarkdown(note: PressNote, kit: PressKit, place: NotedPlace, page: string): string {
  const angles = note.angles.map(
    ({ heading, quote, uncertainty, refute }) =>
      `## ${heading}\n\n> ${markdownOf(quote)}\n\n**${UNCERTAINTY_LABEL}:** ${markdownOf(uncertainty)}\n\n**${REFUTE_LABEL}:** ${markdownOf(refute)}`,
  );
  const charts = DATAWRAPPER_CHARTS.map(([chart, label]): Text => [
    link(datawrapperPath(place, chart), label),
  ]);
  const images: Text[] = kit.images.map(({ name, png, svg }): Text => [
    `${words.views[name].label}: `,
    link(png, 'PNG'),
    ', ',
    link(svg, 'SVG'),
  ]);
  const codes = kit.embeds.map(
    (embed) => `### ${embed.label}\n\n\`\`\`html\n${embedCodes(embed).script}\n\`\`\``,
  );
  const remarks = [...note.saidOnPage, ...note.remarks];
  const parts = [
    `# ${NOTE_HEADING}: ${note.name}`,
    markdownOf(TERMS),
    ...(angles.length > 0 ? angles : [part(NO_NEWS_HEADING, paragraphs(note.none))]),
    ...(remarks.length === 0 ? [] : [part(REMARKS_HEADING, markdownList(remarks))]),
    part(note.questionsHeading, numbered(note.questions)),
    part(AVOIDED_HEADING, markdownList(note.avoided)),
    part(WORDS_HEADING, markdownList(WORDS)),
    part(SENTENCES_HEADING, markdownList(kit.sentences)),
    part(CHARTS_HEADING, markdownList(charts)),
    part(IMAGES_HEADING, markdownList(images)),
    part(CODES_SUMMARY, codes.join('\n\n')),
    part(CITATIONS_HEADING, kit.citations.long),
    part(CONTACTS_HEADING, markdownList(CONTACTS)),
    markdownPage(absoluteHref(page)),
  ];
  return `${parts.join('\n\n')}\n`;
}
