export const FINDER_LABEL = 'Find din kommune';
export const FINDER_QUESTION = 'Hvordan er det, hvor du bor?';
export const FINDER_PLACEHOLDER = 'Kommune, by eller bydel';
export const FINDER_SUBMIT = 'Find';
/** The header's small finder. */
export const FINDER_SHORT_LABEL = 'Find kommune';
export const FINDER_RESULTS_LABEL = 'Steder, der passer';
export const FINDER_ALL_LINK = 'Se alle kommuner';

/** Where the country stands among places. */
export const COUNTRY_WITHIN = 'Hele landet';

/** What the finder says under its field; `#` stands for a number or the one place, `*` for all that fit. */
export const FINDER_WORDS = {
  every: 'Alle # steder. Skriv for at finde ét.',
  one: 'Ét sted passer.',
  all: '# steder passer.',
  some: 'Viser # af *. Skriv flere bogstaver for at se resten.',
  choose: '# steder passer. Vælg ét af dem, eller skriv mere.',
  chooseOne: 'Vælg stedet i listen, hvis det er det, du mener.',
  again: 'Mente du #? Tryk Enter igen.',
  near: 'Intet sted hedder præcis det. Mente du …',
  elsewhere: 'Det sted kan ikke vælges her, eller det er valgt allerede.',
  none: 'Vi kender ikke et sted med det navn. Prøv med en større by i nærheden eller med kommunens navn.',
  postcode:
    'Vi kan ikke slå postnumre op: Et postnummer kan høre til flere kommuner, og vi har ingen fri liste over dem. Skriv byens navn i stedet.',
} as const;

/** Beside the name of a part of a municipality; `*` stands for the municipality: `by i Frederikshavn Kommune`. */
export const PART_WITHIN = {
  town: 'by i *',
  quarter: 'kvarter i *',
  island: 'ø i *',
  former: 'tidligere kommune, nu i *',
} as const;

/** What is looked up and lies in no municipality: names, and why there are no figures. */
export const PLACE_NOTES: readonly { readonly names: readonly string[]; readonly text: string }[] = [
  {
    names: ['Christiansø', 'Frederiksø', 'Ertholmene', '0411', '411'],
    text: 'Christiansø og resten af Ertholmene hører ikke til nogen kommune, men under Forsvarsministeriet. Derfor er der ingen tal for øerne her: Optællingen er gjort op kommune for kommune.',
  },
];
