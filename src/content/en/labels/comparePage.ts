import { formatNumberInText } from '../../../format/formatNumber.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

export const COMPARE_TITLE = 'Compare municipalities';
/** How many stand side by side at most. */
export const COMPARE_MOST = 4;
const most = formatNumberInText(COMPARE_MOST);

export const COMPARE_INTRO = `Choose up to ${most} municipalities and see them side by side. The page’s address changes with your choice, so you can send the comparison to others.`;
export const COMPARE_META = `People experiencing homelessness in up to ${most} Danish municipalities side by side: numbers, changes, figures per 1,000 inhabitants and caveats.`;
export const COMPARE_ADD = 'Add a municipality';
export const COMPARE_SUBMIT = 'Add';
export const COMPARE_RESULT = 'Side by side';
export const COMPARE_SCALE = 'The chosen municipalities on one scale';
/** Over the ends of intervals. */
export const COMPARE_INTERVAL = 'Uncertainty';
export const COMPARE_REMOVE = 'Remove';
export const COMPARE_FULL = `There are ${most} municipalities here. Remove one of them to choose another.`;
/** `*` stands for a name, `#` for how many are chosen. */
export const COMPARE_ADDED = `* has been added. # of ${COMPARE_MOST} municipalities chosen.`;
/** `*` stands for what was in the address. */
export const COMPARE_UNKNOWN = 'We do not know ‘*’, so it has been left out.';
export const COMPARE_TOO_MANY = `Only ${most} municipalities can be shown at a time. The rest have been left out.`;
export const COMPARE_PREPARED = 'Or begin with:';
export const largestOf = (place: string): string => `The ${most} highest counts in ${place}`;
export const COUNTRY_PLACE = 'Denmark';
export const COMPARE_WITHOUT_SCRIPT =
  'Choosing needs JavaScript. Without it, the municipalities can be compared in the tables:';
export const COMPARE_CAUTION =
  'Compare the figures per 1,000 inhabitants rather than the numbers of people, and check whether a change may be due to chance. Differences do not in themselves show that one municipality is doing better than another.';
/** Between two cautions and the method. */
export const COMPARE_METHOD = 'How we calculate';

/** Below the comparison: its rows as a file, and the code that puts it into another page. */
export const COMPARE_DOWNLOAD = 'Download the chosen municipalities:';
export const COMPARE_EMBED = 'Embed the comparison';
export const COMPARE_CODE = 'Code for your own page';
export const COMPARE_CODE_NOTE =
  'If your system does not accept scripts, delete the last line: the frame works without it too.';

/** Rows of a comparison. */
export const COMPARE_ROWS = {
  change: 'Change',
  rate: 'Per 1,000 inhabitants',
  rankInCountry: 'Rank in Denmark, no. 1 is highest',
  rankInRegion: 'Rank in the region, no. 1 is highest',
} as const;
export const countRow = (year: number): string => `People ${String(year)}`;
/** Under the dots. */
export const LINE_IN_BARS = `The line in the bars marks ${LINE_IN_WORDS} per 1,000.`;
export const COMPARE_DOTS = 'Each dot is one person, and all dots are the same size.';
