import type { Count } from '../../../domain/dataset.ts';
import { people } from '../../values.ts';
import { type Text, t } from '../../text.ts';

export function metaTitle(name: string, { year, persons }: Pick<Count, 'year' | 'persons'>): Text {
  const found =
    persons === 0 ? t`nobody registered as experiencing homelessness` : t`${people(persons)} in homelessness`;
  return t`${name}: ${found} in one week in ${String(year)}`;
}

export const metaDescription = (counted: Text, isDoubted: boolean): Text =>
  t`${counted}${isDoubted ? ' The figure carries a caveat.' : ''} See the rate per inhabitant, comparisons, caveats and data.`;
