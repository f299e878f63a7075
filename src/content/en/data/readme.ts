/** `LAESMIG.md`, which goes with the files. */
import { formatDate } from '../../../format/formatDate.ts';
import { CAUTIONS } from './cautions.ts';
import { DATA_CREDIT, DATA_LICENCE_NOTE, MAP_LICENCE_NOTE } from './licence.ts';
import type { Words } from './words.ts';

export const PACKAGE_TITLE: Words = {
  da: 'Mennesker i hjemløshed i Danmark, kommune for kommune',
  en: 'Persons in homelessness in Denmark, municipality by municipality',
};

export interface ReadmeFacts {
  /** ISO date. */
  readonly dataDate: string;
  /** Absolute addresses. */
  readonly dataPage: string;
  readonly methodPage: string;
  readonly files: readonly { readonly path: string; readonly about: Words }[];
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** In Danish, then in English. */
export function dataReadme({ dataDate, dataPage, methodPage, files }: ReadmeFacts): string {
  return `# ${PACKAGE_TITLE.da}

Data fra ${formatDate(dataDate)}. Alle filer og hver kolonne er beskrevet på ${dataPage}, metoden på ${methodPage}.

## Kilde

${DATA_CREDIT}

## Vilkår

${DATA_LICENCE_NOTE.da}

${MAP_LICENCE_NOTE.da}

## Forbehold, som skal følge med tallene

${list(CAUTIONS.map(({ da }) => da))}

## Filer

${list(files.map(({ path, about }) => `\`${path}\`: ${about.da}`))}

Filer, der ender på \`-excel.csv\`, er til Excel med danske indstillinger (semikolon, decimalkomma). Excel viser kommunekoden 0101 som 101.

# ${PACKAGE_TITLE.en}

Data of ${dataDate}. All files and columns are described at ${dataPage}, the method at ${methodPage} (in Danish).

${DATA_LICENCE_NOTE.en} ${MAP_LICENCE_NOTE.en}

## Caveats that must travel with the figures

${list(CAUTIONS.map(({ en }) => en))}

## Files

${list(files.map(({ path, about }) => `\`${path}\`: ${about.en}`))}
`;
}
