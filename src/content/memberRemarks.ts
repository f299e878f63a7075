import type { Municipality, RemarkFigure } from '../domain/dataset.ts';
import { joinWords } from '#words/language/joinWords.ts';
import { sortedNames } from './names.ts';
import { type Text, strong, t } from './text.ts';

/** Remarks on the figures of several municipalities, each once, behind the names of those it is about. */
export function memberRemarks(members: readonly Municipality[], figures: readonly RemarkFigure[]): Text[] {
  const wanted = members.flatMap(({ remarks }) => remarks.filter(({ figure }) => figures.includes(figure)));
  const byId = new Map(wanted.map((remark) => [remark.id, remark]));
  return [...byId.values()].map(({ id, text }) => {
    const owners = members.filter(({ remarks }) => remarks.some((remark) => remark.id === id));
    return t`${joinWords(sortedNames(owners).map(strong))}: ${text}`;
  });
}
