export const DATA_TITLE = 'Data';
export const DATA_INTRO =
  'Alle tal på siden kan hentes. Filnavne og kolonner bliver ikke lavet om, så et program kan regne med dem. Markeringer og forbehold følger med i hver fil.';
export const DATA_ALL_HEADING = 'Det hele';
export const DATA_PER_MUNICIPALITY_HEADING = 'Én kommune ad gangen';
export const DATA_MAP_HEADING = 'Kort';
export const DATA_COLUMNS_HEADING = 'Kolonnerne';
export const DATA_MISSING_HEADING = 'Nul, tomt og det, der ikke kan regnes ud';
export const DATA_MISSING =
  'Nul betyder, at ingen blev talt. Et tomt felt betyder, at tallet ikke findes: Hvor ingen blev talt, er der ingen rate, og hvor udgangspunktet er nul, er der ingen ændring i procent.';
export const DATA_LICENCE_HEADING = 'Må jeg bruge dem?';
export const DATA_LICENCE =
  'Tallene er VIVEs; gengiv dem med VIVE som kilde, og lad forbeholdene følge med. Kortet kan bruges efter ODbL 1.0. Det er bygget på OpenStreetMap (ODbL) og GeoNames (CC BY 4.0), og begge skal nævnes, hvor kortet bruges.';
