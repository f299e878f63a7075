import type { Count } from '../../../domain/dataset.ts';
import { people } from '../../values.ts';
import { type Text, t } from '../../text.ts';

export function metaTitle(name: string, { year, persons }: Pick<Count, 'year' | 'persons'>): Text {
  const found = persons === 0 ? 'ingen registreret' : people(persons);
  return t`${name}: ${found} i hjemløshed i én uge i ${String(year)}`;
}

export const metaDescription = (counted: Text, isDoubted: boolean): Text =>
  t`${counted}${isDoubted ? ' Tallet har et forbehold.' : ''} Se tallet pr. indbygger, sammenligning, forbehold og data.`;
