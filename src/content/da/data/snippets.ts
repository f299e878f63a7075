/** How the table of municipalities is read, in the languages that most of its readers use. */
export interface Snippet {
  readonly language: string;
  readonly code: string;
}

export const SNIPPETS_HEADING = 'Hent dem med kode';
export const SNIPPETS_TEXT =
  'Hvert stykke henter tabellen over kommunerne og viser, hvor mange der blev talt i København. Kommunekoder er tekst: 0101, ikke 101.';

/** @param data absolute address of the folder, with a slash at its end @param year of the newest count */
export const snippets = (data: string, year: number): Snippet[] => [
  {
    language: 'R',
    code: `kommuner <- read.csv("${data}kommuner.csv", fileEncoding = "UTF-8",
  colClasses = c(kommunekode = "character", regionskode = "character"))
kommuner[kommuner$kommunekode == "0101", c("kommune", "antal_${year}")]`,
  },
  {
    language: 'Python',
    code: `import csv, io, urllib.request
with urllib.request.urlopen("${data}kommuner.csv") as svar:
    kommuner = list(csv.DictReader(io.TextIOWrapper(svar, encoding="utf-8", newline="")))
print([(k["kommune"], int(k["antal_${year}"])) for k in kommuner if k["kommunekode"] == "0101"])`,
  },
  {
    language: 'JavaScript',
    code: `const svar = await fetch('${data}kommuner.json');
const { raekker } = await svar.json();
console.log(raekker.filter((k) => k.kommunekode === '0101').map((k) => [k.kommune, k.antal_${year}]));`,
  },
  {
    language: 'DuckDB',
    code: `SELECT kommune, antal_${year}
FROM read_csv('${data}kommuner.csv', types = {'kommunekode': 'VARCHAR', 'regionskode': 'VARCHAR'})
WHERE kommunekode = '0101';`,
  },
];
