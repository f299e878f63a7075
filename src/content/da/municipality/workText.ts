import type { Municipality } from '../../../domain/dataset.ts';
import { EXTERNAL_LINKS } from '../../externalLinks.ts';
import { readStoryWith } from '../labels/localStory.ts';
import { joinWords } from '../language/joinWords.ts';
import { subjectName } from '../names.ts';
import type { Case } from '../../report/reportSections.ts';
import { casesOf } from '../report/cases.ts';
import { gettingStarted } from '../report/gettingStarted.ts';
import { type Link, type Text, link, t } from '../../text.ts';

/** What is being done: the municipality's own account where there is one, and the way to all. */
export interface WorkText {
  readonly heading: string;
  readonly cases: readonly Case[];
  readonly paragraphs: readonly Text[];
}

/** A theme's name inside a sentence. */
const inSentence = (theme: Link): Link => ({
  ...theme,
  text: theme.text.charAt(0).toLowerCase() + theme.text.slice(1),
});

/** For every municipality the platform's themes; for five of them their own case before that. */
export function workText(municipality: Municipality): WorkText {
  const cases = casesOf(municipality.code);
  const { id, themes } = gettingStarted();
  const platform = link(EXTERNAL_LINKS.platform, 'godtigang-housingfirst.dk');
  const list = joinWords(themes.map(inSentence));
  return {
    heading: cases.length > 0 ? `Erfaringer fra ${subjectName(municipality)}` : 'Hvad kan en kommune gøre?',
    cases,
    paragraphs: [
      t`På ${platform} er der viden og værktøjer om ${list}.`,
      t`${link(`/?kommune=${municipality.slug}`, readStoryWith(municipality))}. Læs også, ${link('/#det-virker', 'hvad Housing First er')}, og ${link(`/#${id}`, 'hvad fem kommuner har lært')}.`,
    ],
  };
}
