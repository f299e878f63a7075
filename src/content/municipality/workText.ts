import type { Municipality } from '../../domain/dataset.ts';
import { readStoryWith } from '#words/labels/localStory.ts';
import { experienceFrom } from '#words/local/localStoryWords.ts';
import { NO_EXPERIENCE_HEADING, platformHas, readAlso } from '#words/municipality/workTextWords.ts';
import { subjectName } from '../names.ts';
import type { Case } from '../report/reportSections.ts';
import { casesOf } from '#words/report/cases.ts';
import { gettingStarted } from '#words/report/gettingStarted.ts';
import { type Link, type Text, link } from '../text.ts';

/** What is being done: the municipality's own account where there is one, and the way to all. */
export interface WorkText {
  readonly heading: string;
  readonly cases: readonly Case[];
  readonly paragraphs: readonly Text[];
}

/** A theme's name inside a sentence; Housing First keeps its capitals. */
const inSentence = (theme: Link): Link => ({
  ...theme,
  text: theme.text.startsWith('Housing First')
    ? theme.text
    : theme.text.charAt(0).toLowerCase() + theme.text.slice(1),
});

/** For every municipality the platform's themes; for five of them their own case before that. */
export function workText(municipality: Municipality): WorkText {
  const cases = casesOf(municipality.code);
  const { id, themes } = gettingStarted();
  return {
    heading: cases.length > 0 ? experienceFrom(subjectName(municipality)) : NO_EXPERIENCE_HEADING,
    cases,
    paragraphs: [
      platformHas(themes.map(inSentence)),
      readAlso(link(`/?kommune=${municipality.slug}`, readStoryWith(municipality)), `/#${id}`),
    ],
  };
}
