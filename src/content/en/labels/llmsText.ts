/** `/llms.txt` and the Markdown twins: what readers of another kind are told. */
export const LLMS_SUMMARY =
  'VIVE’s counts of people experiencing homelessness in Denmark, municipality by municipality, as Hjem til Alle and SAND reproduce them in the report ‘Hjemløshed i Danmark – og hvordan vi løser det’ (Homelessness in Denmark – and how we solve it; 2025). The site is in Danish and English.';

export const LLMS_RULES_HEADING = 'Caveats that must travel with the figures';
export const LLMS_PAGES_HEADING = 'Pages';
export const LLMS_DATA_HEADING = 'Data';
export const LLMS_MUNICIPALITIES_HEADING = 'The municipalities as Markdown';

export const LLMS_PAGES: readonly (readonly [path: string, name: string, about: string])[] = [
  ['/', 'Front page', 'the report told as an article, with maps and tables'],
  ['/kommune/', 'All municipalities', 'numbers, changes and figures per 1,000 inhabitants'],
  ['/metode/', 'Method', 'how VIVE counts, and how this site calculates'],
  ['/om/', 'About', 'publisher, sources, licences, privacy'],
];
export const LLMS_DATA: readonly (readonly [path: string, name: string, about: string])[] = [
  ['/data/kommuner.csv', 'kommuner.csv', 'all municipalities; comma, decimal point, UTF-8'],
  ['/data/datapackage.json', 'datapackage.json', 'every table and column described in Danish and English'],
  ['/data/LAESMIG.md', 'LAESMIG.md', 'source, terms and caveats'],
  ['/data/aendringer.xml', 'aendringer.xml', 'what has changed, as Atom'],
];

export const MARKDOWN_CAUTIONS_HEADING = 'Caveats';
/** Where the same stands with map and drawings. */
export const markdownPage = (address: string): string => `The page with map and charts: <${address}>`;
