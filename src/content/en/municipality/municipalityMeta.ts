import type { Municipality } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { people } from '../figures.ts';
import { subjectName } from '../names.ts';
import { countedSentence } from '../press/countedSentence.ts';
import { plain, t } from '../../text.ts';

export interface PageMeta {
  readonly title: string;
  readonly description: string;
}

/** For the tab, search engines and link previews: without a rate, which would stand there bare. */
export function municipalityMeta(municipality: Municipality): PageMeta {
  const { year, persons } = latestCount(municipality.counts);
  const found =
    persons === 0 ? t`nobody registered as experiencing homelessness` : t`${people(persons)} in homelessness`;
  const doubt = isDoubted(municipality) ? ' The figure carries a caveat.' : '';
  return {
    title: plain(t`${subjectName(municipality)}: ${found} in one week in ${String(year)}`),
    description: plain(
      t`${countedSentence(municipality.officialName, municipality)}${doubt} See the rate per inhabitant, comparisons, caveats and data.`,
    ),
  };
}
