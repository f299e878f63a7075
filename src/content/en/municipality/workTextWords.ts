import { EXTERNAL_LINKS } from '../../externalLinks.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Link, type Text, link, t } from '../../text.ts';

/** Where a municipality has told of nothing itself. */
export const NO_EXPERIENCE_HEADING = 'What can a municipality do?';

export const platformHas = (themes: readonly Link[]): Text =>
  t`The platform ${link(EXTERNAL_LINKS.platform, 'godtigang-housingfirst.dk')} (in Danish) offers knowledge and tools on ${joinWords(themes)}.`;
export const readAlso = (story: Link, cases: string): Text =>
  t`${story}. You can also read ${link('/#det-virker', 'what Housing First is')} and ${link(cases, 'what five municipalities have learned')}.`;
