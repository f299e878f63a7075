import { link, type Text, t } from '../../text.ts';
import type { ProsePage } from '../../pageSection.ts';
import type { AngleCounts } from '../../press/pressPage.ts';
import type { ProseWords } from '../../proseSection.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { number, numberInText } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';
import { TERMS } from './noteWords.ts';

export const PRESS_OPENING: Omit<ProsePage, 'sections'> = {
  title: 'For the press',
  description:
    'A recipe for a local story on homelessness that holds up: angles, questions, words and terms of reuse.',
  intro: t`If you have ten minutes and a municipality (one of Denmark’s local authorities) to write about, start here. Everything on this page can be used straight away. The counts are VIVE’s, as printed in the report by Hjem til Alle and SAND (2025).`,
};

export const RECIPE_HEADING = 'A local story in ten steps';
/** A local story in ten steps. */
export const STEPS: readonly (readonly [title: string, text: Text])[] = [
  [
    '1. Find the municipality',
    t`Look it up in the ${link('/kommune/', 'list of all municipalities')}, and read its page to the end before you choose an angle.`,
  ],
  [
    '2. Read ‘For editors’',
    t`The foot of the municipality’s page says whether there is an angle that holds up. The same is available as a text file.`,
  ],
  [
    '3. Look at the uncertainty',
    t`Each angle has a line about it. If you do not understand it, do not use the angle, or ring someone who does.`,
  ],
  ['4. Try to disprove the angle', t`Each angle says what would disprove it. Ask about exactly that.`],
  [
    '5. Ask the municipality',
    t`There are five questions for each municipality. They are about homes, stays in shelters, support, targets and what the municipality knows beyond the count.`,
  ],
  [
    '6. Ask someone who knows what it is like',
    t`People who live or have lived in homelessness know things that the figures do not. Agree before the interview on what may be quoted, and on whether they want to be named.`,
  ],
  [
    '7. Give the number first',
    t`Then the year and the week, then the figure per 1,000 inhabitants. The percentage comes last, and never alone where few were counted.`,
  ],
  [
    '8. Let the caveat go with it',
    t`The sentences on the municipality’s page contain it. Do not cut it out, not even in the headline.`,
  ],
  [
    '9. Show it',
    t`Use a ready-made image or an ${link('/indlejr/', 'embedded chart')}, or download CSV for Datawrapper. Choose photographs that do not repeat the picture many people already have.`,
  ],
  [
    '10. Write even when there is no news',
    t`That a fall or a rise may be due to chance is information. Readers are entitled to it.`,
  ],
];

export const whenAnAngle = ({ without, of, notable, byChance }: AngleCounts): ProseWords => ({
  heading: 'When is there an angle?',
  paragraphs: [
    t`Only when something holds up beyond what ${CHANCE_GIVES}. For ${number(without)} of the ${number(of)} municipalities the answer is that there is no news in the figures. That is a good answer.`,
    t`In ${number(notable)} municipalities the change since last time is larger than ${CHANCE_GIVES}. About ${numberInText(byChance)} would pass that threshold even if nothing had changed. That is why each angle says what could disprove it. ${link('/metode/#tilfaeldighed', 'How we judge chance')}.`,
  ],
  points: [
    {
      title: `Now above or below ${LINE_IN_WORDS} per 1,000`,
      text: t`Only where the change is larger than ${CHANCE_GIVES}.`,
    },
    { title: 'More or fewer than last time', text: t`By the same threshold.` },
    {
      title: 'More or fewer than in Denmark as a whole',
      text: t`Even when chance variation is allowed for, the figure is above, or below, both 1 and the national figure. Where that is so in more than every fourth municipality, only the highest or lowest qualify.`,
    },
    {
      title: 'Unlike the neighbours',
      text: t`The difference from each single neighbour is larger than ${CHANCE_GIVES}, and it goes the same way.`,
    },
    {
      title: 'A long series of figures',
      text: t`Where the municipality’s own figures go further back, and the difference from first to last is clearly larger than ${CHANCE_GIVES}.`,
    },
  ],
  after: [
    t`That the number and the figure per inhabitant move in different directions is a remark, not an angle. The same goes for a place on a list.`,
  ],
});

export const FITTING_WORDS_HEADING = 'Words that fit';
export const DO_NOT_WRITE: Text = t`Do not write who deserves the credit or the blame for a figure. Do not make lists of best and worst, and do not write how many people were in homelessness in a municipality over the course of the year.`;
/** Municipalities whose figures need more than a caution. */
export const misprintedOf = (names: readonly string[]): Text =>
  t`For ${joinWords(names)} the figure per inhabitant that the report prints is wrong.`;
export const starredBelowIn = (names: readonly string[]): Text =>
  t`${joinWords(names)} ${names.length === 1 ? 'has' : 'have'} the report’s asterisk but ${names.length === 1 ? 'is' : 'are'} not above ${LINE_IN_WORDS} per 1,000.`;

export const TERMS_SECTION: ProseWords = {
  heading: 'Terms',
  paragraphs: [
    TERMS,
    t`Text, images and charts from this site may be reproduced and altered. The maps must carry their own source credit, which stands below them. ${link('/om/#licenser', 'All licences')}.`,
  ],
};

export const OWN_CHARTS: ProseWords = {
  heading: 'Your own charts',
  paragraphs: [
    t`For Datawrapper there are two files on each municipality and region, one with numbers and one with figures per 1,000. They have commas between the fields, decimal points and headings (in Danish) in the first row. Insert the file under ‘Upload data’, or use its address as an external source. Name VIVE as the source, and say that the figure is from one week. All other files are listed under ${link('/data/', 'Data')}.`,
  ],
};
