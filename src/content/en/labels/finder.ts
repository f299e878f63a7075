export const FINDER_LABEL = 'Find your municipality';
export const FINDER_QUESTION = 'What about where you live?';
export const FINDER_PLACEHOLDER = 'Municipality or town';
export const FINDER_SUBMIT = 'Find';
/** The header's small finder. */
export const FINDER_SHORT_LABEL = 'Find a place';
export const FINDER_RESULTS_LABEL = 'Places that match';
export const FINDER_ALL_LINK = 'See all municipalities';

/** Where the country stands among places. */
export const COUNTRY_WITHIN = 'The whole country';

/** What the finder says under its field; `#` stands for a number or the one place, `*` for all that fit. */
export const FINDER_WORDS = {
  every: 'All # places. Type to find one.',
  one: 'One place matches.',
  all: '# places match.',
  some: 'Showing # of *. Type more letters to see the rest.',
  choose: '# places match. Choose one of them, or type more.',
  chooseOne: 'Choose the place in the list, if it is the one you mean.',
  again: 'Did you mean #? Press Enter again.',
  near: 'No place has exactly that name. Did you mean …',
  elsewhere: 'That place cannot be chosen here, or has already been chosen.',
  none: 'We know no place of that name. Try a larger town nearby, or the name of the municipality.',
  postcode:
    'We cannot look up postcodes: one postcode can belong to several municipalities, and we have no free list of them. Type the name of the town instead.',
} as const;

/** Beside the name of a part of a municipality; `*` stands for the municipality: `town in Frederikshavn Municipality`. */
export const PART_WITHIN = {
  town: 'town in *',
  quarter: 'district in *',
  island: 'island in *',
  former: 'former municipality, now in *',
} as const;

/** What is looked up and lies in no municipality: names, and why there are no figures. */
export const PLACE_NOTES: readonly { readonly names: readonly string[]; readonly text: string }[] = [
  {
    names: ['Christiansø', 'Frederiksø', 'Ertholmene', '0411', '411'],
    text: 'Christiansø and the rest of Ertholmene belong to no municipality, but come under the Ministry of Defence. That is why there are no figures for these islands: the count is made up municipality by municipality.',
  },
];
