import { rankRangeAmong } from '../charts/rankRanges.ts';
import { citations } from '../content/citations.ts';
import { MARKDOWN_CAUTIONS_HEADING, markdownPage } from '#words/labels/llmsText.ts';
import { CITATIONS_HEADING, DATA_FORMATS, DATA_HEADING, SENTENCES_HEADING } from '#words/labels/pressKit.ts';
import { municipalityCautions } from '../content/municipality/municipalityCautions.ts';
import { chanceSection } from '../content/municipality/chanceSection.ts';
import { flagText } from '../content/municipality/flagText.ts';
import { municipalityHeadline } from '../content/municipality/municipalityHeadline.ts';
import { municipalityMeta } from '../content/municipality/municipalityMeta.ts';
import { municipalityParagraphs } from '../content/municipality/municipalityParagraphs.ts';
import { placeParagraph } from '../content/municipality/placeParagraph.ts';
import { readySentences } from '../content/municipality/readySentences.ts';
import { otherRemarks } from '../content/remarksOn.ts';
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
      markdownList([
        ...(flag === null ? [] : [flag]),
        ...otherRemarks(municipality),
        ...municipalityCautions(municipality),
      ]),
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
