import { EXTERNAL_LINKS } from '../../externalLinks.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Link, type Text, link, t } from '../../text.ts';

/** Where a municipality has told of nothing itself. */
export const NO_EXPERIENCE_HEADING = 'Hvad kan en kommune gøre?';

export const platformHas = (themes: readonly Link[]): Text =>
  t`På ${link(EXTERNAL_LINKS.platform, 'godtigang-housingfirst.dk')} er der viden og værktøjer om ${joinWords(themes)}.`;
export const readAlso = (story: Link, cases: string): Text =>
  t`${story}. Læs også, ${link('/#det-virker', 'hvad Housing First er')}, og ${link(cases, 'hvad fem kommuner har lært')}.`;
