import { CAUTIONS } from '../content/data/cautions.ts';
import {
  LLMS_DATA,
  LLMS_DATA_HEADING,
  LLMS_MUNICIPALITIES_HEADING,
  LLMS_PAGES,
  LLMS_PAGES_HEADING,
  LLMS_RULES_HEADING,
  LLMS_SUMMARY,
} from '#words/labels/llmsText.ts';
import { SITE_NAME } from '#words/labels/site.ts';
import { inPageLanguage } from '../content/data/bilingual.ts';
import { link, type Text } from '../content/text.ts';
import { dataset } from '../dataset.ts';
import { markdownPath } from '../site.ts';
import { markdownList, markdownOf } from './markdownOf.ts';

const linked = (links: readonly (readonly [path: string, name: string, about: string])[]): string =>
  markdownList(links.map(([path, name, about]): Text => [link(path, name), `: ${about}`]));

/** `/llms.txt` as https://llmstxt.org describes it: what the site is, its rules, and where the text is. */
export const llmsText = (): string =>
  `${[
    `# ${SITE_NAME}`,
    `> ${markdownOf([LLMS_SUMMARY])}`,
    `${LLMS_RULES_HEADING}:`,
    markdownList(CAUTIONS.map((caution): Text => [inPageLanguage(caution)])),
    `## ${LLMS_PAGES_HEADING}`,
    linked(LLMS_PAGES),
    `## ${LLMS_DATA_HEADING}`,
    linked(LLMS_DATA),
    `## ${LLMS_MUNICIPALITIES_HEADING}`,
    markdownList(
      dataset.municipalities.map(({ slug, officialName }): Text => [link(markdownPath(slug), officialName)]),
    ),
  ].join('\n\n')}\n`;
