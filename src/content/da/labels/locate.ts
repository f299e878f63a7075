/** Finding the reader's own municipality by the browser's location. */
export const LOCATE = 'Brug min placering';
/** Beside the button, before anything is asked. */
export const LOCATE_PROMISE = 'Din placering bliver på din telefon eller computer.';
/** Where not even the map could be fetched. */
export const LOCATE_FAILED = 'Det lykkedes ikke. Skriv navnet i stedet.';

/** What the finder answers; `*` stands for a municipality. */
export const LOCATE_WORDS = {
  asking: 'Spørger din browser, hvor du er …',
  inside: 'Du er i *.',
  border:
    'Du ser ud til at være i *. Grænserne på vores kort er omtrentlige, så her er også dem, der ligger tæt på.',
  coast: 'Du er ved kanten af vores kort. Disse kommuner ligger tættest på.',
  outside: 'Du ser ud til at være uden for Danmark.',
  vague: 'Din browser ved ikke nok om, hvor du er. Skriv navnet i stedet.',
  denied: 'Din browser har ikke fået lov at sige, hvor du er. Skriv navnet i stedet.',
  unavailable: 'Din browser kan ikke sige, hvor du er. Skriv navnet i stedet.',
} as const;
