import type { Municipality } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import type { ChartText } from '../../chartText.ts';
import { type Development, developmentOf } from '../../development.ts';
import { number, people } from '../figures.ts';
import { vivesCounts } from '../sourceLines.ts';
import { type Text, figure, plain, t } from '../../text.ts';

const dots = (persons: number): Text =>
  persons === 0
    ? ['ingen prikker']
    : t`${figure(persons, `${number(persons).text} ${persons === 1 ? 'prik' : 'prikker'}`)}`;

function finding({ latest, previous, direction }: Development): Text {
  const [year, before] = [String(latest.year), String(previous.year)];
  switch (direction) {
    case 'nobody':
      return t`Ingen talt i ${before} eller ${year}`;
    case 'same':
      return t`${people(latest.persons)} i begge optællinger`;
    case 'appeared':
      return t`Ingen i ${before}, ${people(latest.persons)} i ${year}`;
    case 'gone':
      return t`${people(previous.persons)} i ${before}, ingen i ${year}`;
    default:
      return t`${people(latest.persons)} i ${year}, ${number(previous.persons)} i ${before}`;
  }
}

function remarkOn({ latest, previous }: Development): Text {
  const [few, many] = [latest.persons, previous.persons].sort((a, b) => a - b);
  const each = t`Hver prik er ét menneske.`;
  if (few === undefined || many === undefined || many === 0)
    return t`Her er ingen prikker, fordi ingen blev talt.`;
  if (few === 0) return each;
  if (few === many) {
    return t`${each} Det er ikke nødvendigvis de samme: Mange er inde og ude af hjemløshed, også mellem optællingerne.`;
  }
  const some =
    few === 1 ? 'Den ene er ikke nødvendigvis blandt' : t`De ${number(few)} er ikke nødvendigvis blandt`;
  return t`${each} ${some} de ${number(many)}: Mange er inde og ude af hjemløshed, også mellem optællingerne.`;
}

/** The two fields of dots, one for each count. */
export function dotsChart(municipality: Municipality): ChartText {
  const development = developmentOf(municipality);
  const latest = latestCount(municipality.counts);
  const year = String(latest.year);
  if (development === null) {
    return {
      finding: t`${people(latest.persons)} i ${year}`,
      measure: t`Mennesker i hjemløshed ${municipality.locative}, ${year}.`,
      remarks: [t`Hver prik er ét menneske.`],
      source: vivesCounts([latest.year]),
      alt: plain(t`${dots(latest.persons)} for ${year}, én for hvert menneske.`),
    };
  }
  const before = String(development.previous.year);
  return {
    finding: finding(development),
    measure: t`Mennesker i hjemløshed ${municipality.locative}, ${before} og ${year}.`,
    remarks: [remarkOn(development)],
    source: vivesCounts([development.previous.year, latest.year]),
    alt:
      development.direction === 'nobody'
        ? `Ingen prikker: Ingen blev talt i ${before} eller ${year}.`
        : `${plain(finding(development))}: ${plain(dots(development.previous.persons))} for ${before} og ${plain(dots(latest.persons))} for ${year}, én for hvert menneske.`,
  };
}
