import { formatNumberInText } from '../../../format/formatNumber.ts';
import { type Text, link, t } from '../../text.ts';
import { joinWords } from '../language/joinWords.ts';
import { COMPARE_MOST, COMPARE_TITLE } from './comparePage.ts';

export const BUILDER_TITLE = 'Embed a chart';
export const BUILDER_DESCRIPTION =
  'Choose a municipality, a region or all of Denmark, see the chart and copy the code to your own page.';
export const BUILDER_INTRO =
  'Choose a place and a chart, see it as the reader will see it and copy the code. Caveats and source come with it.';
export const BUILDER_FORM_LABEL = 'Choose a chart';
export const PLACE_LABEL = 'Place';
export const REGIONS_GROUP = 'Regions';
export const MUNICIPALITIES_GROUP = 'Municipalities';
export const VIEW_LABEL = 'Chart';
export const THEME_LABEL = 'Colours';
export const CODE_KIND_LABEL = 'Code';

/** How the chart is put into a page; the values stand in the address. */
export const CODE_KINDS = [
  {
    value: 'script',
    label: 'Frame with script',
    note: 'The script adjusts the height. It fetches nothing else and stores nothing.',
  },
  { value: 'ramme', label: 'Frame', note: 'Works wherever an iframe is allowed. The height is fixed.' },
  {
    value: 'billede',
    label: 'Image',
    note: 'For systems that remove frames. The figures are also in the image’s alt text.',
  },
  { value: 'react', label: 'React and MDX', note: 'The frame as JSX. The height is fixed.' },
] as const;

export const ID_LABEL = 'Name of your own (id)';
export const ID_NOTE =
  'Can be left out. Use it if a script of yours has to recognise the chart. Each name may appear only once on a page.';

export const ID_INVALID =
  'The name is not in the code: it may have 64 characters at most, and only letters, digits, hyphens, underscores, full stops and colons.';

export const PREVIEW_HEADING = 'How it looks';
export const previewLabel = (width: number): string =>
  width < 400 ? `On a phone, ${String(width)} px` : `In an article, ${String(width)} px`;
/** After the label, where there is no room for that width. */
export const SHOWN_SMALLER = '– shown smaller here';
/** Leads from the choices to the code, which is there already. */
export const TO_CODE = 'Go to the code';
export const CODE_HEADING = 'The code';
export const CODE_LABEL = 'Code for your page';
export const BUILDER_FAILED = 'The chart could not be fetched. Try again, or reload the page.';
/** @param kilobytes of the embed as it came */
export const fetchedWeight = (kilobytes: string): string => `The chart shown took ${kilobytes} KB to fetch.`;

export const WEIGHT_HEADING = 'What it costs the reader';
export const WEIGHT_POINTS: readonly string[] = [
  'One file of 6 KB at most, compressed; maps and tables 30 KB at most. The fonts are the reader’s own.',
  'No cookies, no analytics, no requests to anyone else. Nothing is stored.',
  'The chart is not fetched until the reader comes near it.',
  'It works without JavaScript. The script is 1.5 KB at most and only adjusts the height.',
];

export const COMPARISON_HEADING = 'Several municipalities in one chart';
/** @param names of those that the code below is for */
export const comparisonText = (names: readonly string[]): Text =>
  t`Up to ${formatNumberInText(COMPARE_MOST)} municipalities can be shown side by side. Choose them on the page ${link('/sammenlign/', COMPARE_TITLE)}; the code is below the comparison. Here is the one for ${joinWords(names)}:`;

export const OPTIONS_HEADING = 'Options in the address';
export const OPTIONS_TEXT =
  'The address of a chart can be written by hand. Addresses do not change, and a wrong option does no harm.';
export const OPTIONS_CAPTION = 'What may follow the question mark';
export const OPTIONS_HEAD: readonly string[] = ['Name', 'Values', 'What it does'];

export const WITHOUT_SCRIPT_HEADING = 'Codes for all of Denmark';
export const WITHOUT_SCRIPT: Text = t`Without JavaScript this page shows the codes for all of Denmark. The codes for a municipality or a region are at the foot of its own page: ${link('/kommune/', 'all municipalities')}.`;
/** Above a code. @param title of the embed */
export const frameOf = (title: string): string => `Frame: ${title}`;
export const imageOfChart = (title: string): string => `Image: ${title}`;
export const SCRIPT_LINE = 'Script that adjusts the height; once on the page';
