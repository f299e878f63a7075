import type { Municipality, Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { developmentOf } from '../../development.ts';
import { number, people, printedRate } from '../figures.ts';
import { subjectName } from '../names.ts';
import { type Text, plain, t } from '../../text.ts';

export interface PageMeta {
  readonly title: string;
  readonly description: string;
}

function ratePart(municipality: Municipality, region: Region): Text {
  if (municipality.ratePer1000 === null) return [];
  const doubted = municipality.remarks.some((remark) => remark.figure === 'rate') ? ' (med forbehold)' : '';
  return t` Det er ${printedRate(municipality.ratePer1000)} pr. 1.000 indbyggere${doubted} mod ${printedRate(region.ratePer1000)} i ${region.name}.`;
}

/** For the tab, search engines and link previews. */
export function municipalityMeta(municipality: Municipality, region: Region): PageMeta {
  const { year, persons } = latestCount(municipality.counts);
  const development = developmentOf(municipality);
  const name = subjectName(municipality);
  const counted = persons === 0 ? t`ingen talt i hjemløshed` : t`${people(persons)} i hjemløshed`;
  const before =
    development === null
      ? t``
      : t` mod ${development.previous.persons === 0 ? 'ingen' : number(development.previous.persons)} i ${String(development.previous.year)}`;
  const sentence =
    development?.direction === 'nobody'
      ? t`VIVE talte ingen i hjemløshed i ${municipality.officialName}, hverken i ${String(development.previous.year)} eller ${String(year)}.`
      : t`VIVE talte ${persons === 0 ? 'ingen' : people(persons)} i hjemløshed i ${municipality.officialName} i ${String(year)}${before}.`;
  return {
    title: plain(t`${name}: ${counted} i ${String(year)}`),
    description: plain(t`${sentence}${ratePart(municipality, region)} Se sammenligning, forbehold og data.`),
  };
}
