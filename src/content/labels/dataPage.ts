export const DATA_TITLE = 'Data';
export const DATA_INTRO =
  'Kommunernes tal kan hentes som én fil. Filnavn og kolonner bliver ikke lavet om, så et program kan regne med dem. Markeringer og forbehold følger med i filen.';
export const DATA_COLUMNS_HEADING = 'Kolonnerne';
export const DATA_MISSING_HEADING = 'Nul, tomt og det, der ikke kan regnes ud';
export const DATA_MISSING =
  'Nul betyder, at ingen blev talt. Et tomt felt betyder, at tallet ikke findes: Hvor ingen blev talt, er der ingen rate, og hvor udgangspunktet er nul, er der ingen ændring i procent.';
export const DATA_LICENCE_HEADING = 'Må jeg bruge dem?';
export const DATA_LICENCE =
  'Tallene er VIVEs; gengiv dem med VIVE som kilde, og lad forbeholdene følge med. Kortet kan bruges efter ODbL 1.0. Det er bygget på OpenStreetMap (ODbL) og GeoNames (CC BY 4.0), og begge skal nævnes, hvor kortet bruges.';

export const DATA_FILE = 'kommuner.csv: alle kommuner, komma, decimalpunktum, UTF-8';
export const DATA_COLUMNS = [
  { name: 'kommunekode', meaning: 'Kommunens kode hos Danmarks Statistik, fire cifre som tekst.' },
  { name: 'kommune', meaning: 'Kommunens navn i det officielle register.' },
  { name: 'region', meaning: 'Regionen på optællingens tid.' },
  { name: 'antal_2022, antal_2024', meaning: 'Mennesker i hjemløshed i VIVEs optælling i uge 6 det år.' },
  { name: 'aendring', meaning: 'Forskellen på de to optællinger, i mennesker.' },
  { name: 'aendring_pct', meaning: 'Forskellen i hele procent. Tomt, hvor udgangspunktet er nul.' },
  {
    name: 'antal_pr_1000_2024',
    meaning: 'Mennesker pr. 1.000 indbyggere, som rapporten trykker det. Tomt, hvor ingen blev talt.',
  },
  { name: 'markeret', meaning: 'ja, hvor rapporten sætter sin stjerne, ellers nej.' },
  {
    name: 'aendring_vurdering',
    meaning: 'Om forskellen kan være tilfældig. Tomt, hvor der er nul i begge optællinger.',
  },
  {
    name: 'bemaerkning',
    meaning: 'Det forbehold, der hører til kommunens tal. Tomt, hvor der ikke er noget.',
  },
] as const;
