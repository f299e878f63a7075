/** How the table of municipalities is read, in the languages that most of its readers use. */
export interface Snippet {
  readonly language: string;
  readonly code: string;
}

export const SNIPPETS_HEADING = 'Fetch them with code';
export const SNIPPETS_TEXT =
  'Each snippet fetches the table of municipalities and shows how many were counted in Copenhagen (København in the file). Municipality codes are text: 0101, not 101.';

/** @param data absolute address of the folder, with a slash at its end @param year of the newest count */
export const snippets = (data: string, year: number): Snippet[] => [
  {
    language: 'R',
    code: `municipalities <- read.csv("${data}kommuner.csv", fileEncoding = "UTF-8",
  colClasses = c(kommunekode = "character", regionskode = "character"))
municipalities[municipalities$kommunekode == "0101", c("kommune", "antal_${year}")]`,
  },
  {
    language: 'Python',
    code: `import csv, io, urllib.request
with urllib.request.urlopen("${data}kommuner.csv") as response:
    municipalities = list(csv.DictReader(io.TextIOWrapper(response, encoding="utf-8", newline="")))
print([(m["kommune"], int(m["antal_${year}"])) for m in municipalities if m["kommunekode"] == "0101"])`,
  },
  {
    language: 'JavaScript',
    code: `const response = await fetch('${data}kommuner.json');
const { raekker } = await response.json();
console.log(raekker.filter((m) => m.kommunekode === '0101').map((m) => [m.kommune, m.antal_${year}]));`,
  },
  {
    language: 'DuckDB',
    code: `SELECT kommune, antal_${year}
FROM read_csv('${data}kommuner.csv', types = {'kommunekode': 'VARCHAR', 'regionskode': 'VARCHAR'})
WHERE kommunekode = '0101';`,
  },
];
