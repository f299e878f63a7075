import { rankRangeAmong } from '../charts/rankRanges.ts';
import { citations } from '../content/citations.ts';
import { MARKDOWN_CAUTIONS_HEADING, markdownPage } from '#words/labels/llmsText.ts';
import { CITATIONS_HEADING, DATA_FORMATS, DATA_HEADING, SENTENCES_HEADING } from '#words/labels/pressKit.ts';
import { cautions } from '#words/municipality/cautions.ts';
import { chanceSection } from '#words/municipality/chanceSection.ts';
import { flagText } from '#words/municipality/flagText.ts';
import { municipalityHeadline } from '#words/municipality/municipalityHeadline.ts';
import { municipalityMeta } from '#words/municipality/municipalityMeta.ts';
import { municipalityParagraphs } from '#words/municipality/municipalityParagraphs.ts';
import { placeParagraph } from '#words/municipality/placeParagraph.ts';
import { readySentences } from '#words/municipality/readySentences.ts';
import { link, type Text } from '../content/text.ts';
import { dataset, regionByCode } from '../dataset.ts';
import type { Municipality } from '../domain/dataset.ts';
import { absoluteHref, municipalityPath, placeDataPath } from '../site.ts';
import { markdownList, markdownOf } from './markdownOf.ts';

const part = (heading: string, body: string): string => `## ${heading}\n\n${body}`;

/** A municipality's page as Markdown: what it says without its drawings, with all that follows a figure. */
export function municipalityMarkdown(municipality: Municipality): string {
  const { slug } = municipality;
  const region = regionByCode(municipality.regionCode);
  const range = rankRangeAmong(municipality, dataset.municipalities);
  const { title } = municipalityMeta(municipality);
  const url = absoluteHref(municipalityPath(slug));
  const chance = chanceSection(municipality);
  const flag = flagText(municipality, dataset);
  const remarks = municipality.remarks.map(({ text }): Text => [text]);
  const data = placeDataPath({ kind: 'kommune', slug });
  const parts = [
    `# ${markdownOf([title])}`,
    markdownOf(municipalityHeadline(municipality)),
    ...[...municipalityParagraphs(municipality, region, dataset), placeParagraph(municipality, range)]
      .filter((paragraph) => paragraph.length > 0)
      .map(markdownOf),
    ...(chance === null ? [] : [part(chance.heading, chance.paragraphs.map(markdownOf).join('\n\n'))]),
    part(
      MARKDOWN_CAUTIONS_HEADING,
      markdownList([...(flag === null ? [] : [flag]), ...remarks, ...cautions(municipality)]),
    ),
    part(SENTENCES_HEADING, markdownList(readySentences(municipality, region, dataset, range))),
    part(CITATIONS_HEADING, citations({ title, url, key: slug, dataDate: dataset.dataDate }).long),
    part(
      DATA_HEADING,
      markdownList(DATA_FORMATS.map(([ending, label]): Text => [link(data + ending, label)])),
    ),
    markdownPage(url),
  ];
  return `${parts.join('\n\n')}\n`;
}
