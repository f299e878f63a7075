import type { Dataset } from '../../../domain/dataset.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { number, percent, printedRate } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { sortedNames, subjectName } from '../../names.ts';
import { departureFacts } from '../../method/departureFacts.ts';
import type { Point } from '../../pageSection.ts';
import type { ProseWords } from '../../proseSection.ts';
import { YOUTH_RISE } from '../../report/nationalSeries.ts';
import { sidesOfLine } from '../sidesOfLine.ts';
import { type Text, figure, t } from '../../text.ts';

/** `Svenborg (Svendborg)`: how the source spells it, and the official name. */
function spellings({ municipalities }: Dataset): Text {
  const spelled = municipalities.flatMap((m) =>
    m.otherSpellings.map((spelling) => t`${spelling} (${subjectName(m)})`),
  );
  return t`Rapporten skriver ${joinWords(spelled)}. Vi bruger de officielle navne.`;
}

/** The flag: read from the source, never computed. */
export function flagMethod({ country, municipalities }: Dataset): ProseWords {
  const exact = municipalities.filter((m) => m.printedRate === FLAG_THRESHOLD);
  return {
    heading: 'Markeringen',
    paragraphs: [
      t`Rapporten sætter en stjerne ved ${number(country.flaggedCount)} af de ${number(municipalities.length)} kommuner. Vi læser stjernen fra rapporten og regner den ikke ud. Hver gang siden bygges, bliver den holdt op mod det trykte tal.`,
      t`Rapporten forklarer stjernen med »mere end 1 pr. 1000«, men den står ved alle med ${printedRate(FLAG_THRESHOLD)} eller derover. ${joinWords(sortedNames(exact))} er trykt som præcis ${printedRate(FLAG_THRESHOLD)}. ${sidesOfLine(exact)} Det er vores egen beregning efter folketallet (Danmarks Statistik, FOLK1AM). Stjernen viser vi, hvor rapporten har den.`,
    ],
    after: [
      t`Regionernes samlede tal får ingen markering. Et tal uden stjerne betyder ikke, at der ikke er noget at gøre.`,
    ],
  };
}

/** Every departure from the printed report, with its reason. */
export function departures(dataset: Dataset): ProseWords {
  const { start, peak, risePercent, risesOfOdense, remarksOnRates } = departureFacts(dataset);
  return {
    heading: 'Her afviger vi fra rapporten',
    paragraphs: [t`Antallene er rapportens. På disse punkter skriver vi noget andet end den:`],
    points: [
      { title: 'Fire navne', text: spellings(dataset) },
      {
        title: '33 og 72\u00a0pct.',
        text: t`Rapporten nævner begge som en stigning over ti år. Stigningen på ${percent(risePercent)} er fra ${String(start.year)} til ${String(peak.year)}, altså otte år. Stigningen på ${percent(YOUTH_RISE.percent)} gælder de 18–29-årige fra ${String(YOUTH_RISE.fromYear)} til ${String(YOUTH_RISE.toYear)}. Vi giver hver sin periode.`,
      },
      {
        title: 'Stigende i mange år',
        text: t`Sådan begynder rapporten efter forordet. Men tallet toppede i ${String(peak.year)} med ${number(peak.persons)} og har ligget lavere siden.`,
      },
      {
        title: '6.000 hver nat',
        text: t`Forordet runder op til ${figure(6000, '6.000')} mennesker hver nat. VIVE har talt ${number(dataset.country.latestPersons)} i løbet af én uge.`,
      },
      {
        title: 'Odense',
        text: t`Rapporten skriver, at kurven konstant er gået ned. Den er gået langt ned, men steg i ${joinWords(risesOfOdense.map(({ year }) => String(year)))}.`,
      },
      {
        title: 'Ud af hjemløshed eller i egen bolig',
        text: t`Rapporten skriver både, at otte til ni ud af ti kommer ud af hjemløshed, og at de beholder deres bolig. Vi skriver det sidste, som er det mest præcise.`,
      },
      {
        title: 'Pr. 1.000 indbyggere',
        text: t`Rapporten trykker én decimal for det nyeste år. Vi regner med antal og folketal for begge år, uden afrunding.`,
      },
      ...remarksOnRates.map(({ municipality, text }): Point => ({
        title: `Tallet for ${subjectName(municipality)}`,
        text: [text],
      })),
      {
        title: 'Fodnote 1',
        text: t`Den kalder en rapport om 2022 for »VIVE 2024«. Vi skriver 2022.`,
      },
      {
        title: 'Fodnote 7',
        text: t`Den nævner Hjørring, men linket fører til artiklen om Svendborg. Vi skriver Svendborg.`,
      },
      {
        title: 'Et navn',
        text: t`Et sted står der Danmarks Nationale Forsknings- og Analysecenter. VIVE hedder Det Nationale Forsknings- og Analysecenter for Velfærd.`,
      },
    ],
  };
}
