/** `/llms.txt` and the Markdown twins: what readers of another kind are told. */
export const LLMS_SUMMARY =
  'VIVEs optællinger af mennesker i hjemløshed i Danmark, kommune for kommune, som Hjem til Alle og SAND gengiver dem i rapporten »Hjemløshed i Danmark – og hvordan vi løser det« (2025). Siden er på dansk.';

export const LLMS_RULES_HEADING = 'Forbehold, som skal følge med tallene';
export const LLMS_PAGES_HEADING = 'Sider';
export const LLMS_DATA_HEADING = 'Data';
export const LLMS_MUNICIPALITIES_HEADING = 'Kommunerne som Markdown';

export const LLMS_PAGES: readonly (readonly [path: string, name: string, about: string])[] = [
  ['/', 'Forsiden', 'rapporten fortalt som artikel, med kort og tabeller'],
  ['/kommune/', 'Alle kommuner', 'antal, ændring og tal pr. 1.000 indbyggere'],
  ['/metode/', 'Metode', 'hvordan VIVE tæller, og hvordan siden regner'],
  ['/om/', 'Om siden', 'afsender, kilder, licenser, privatliv'],
];
export const LLMS_DATA: readonly (readonly [path: string, name: string, about: string])[] = [
  ['/data/kommuner.csv', 'kommuner.csv', 'alle kommuner; komma, decimalpunktum, UTF-8'],
  ['/data/datapackage.json', 'datapackage.json', 'hver tabel og kolonne beskrevet på dansk og engelsk'],
  ['/data/LAESMIG.md', 'LAESMIG.md', 'kilde, vilkår og forbehold'],
  ['/data/aendringer.xml', 'aendringer.xml', 'hvad der er ændret, som Atom'],
];

export const MARKDOWN_CAUTIONS_HEADING = 'Forbehold';
/** Where the same stands with map and drawings. */
export const markdownPage = (address: string): string => `Siden med kort og grafik: <${address}>`;
