export const NOT_FOUND_TITLE = 'Siden findes ikke';
export const NOT_FOUND_TEXT =
  'Der er ingen side på den adresse. Måske er den skrevet forkert, eller også har siden aldrig været her.';
export const NOT_FOUND_NEAREST = 'Ledte du efter en af disse kommuner?';
export const NOT_FOUND_HOME = 'Gå til forsiden';
