import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { verdictsByChance } from '../../../domain/chanceAlone.ts';
import { isMisprinted } from '../../../domain/isMisprinted.ts';
import { isNotable } from '../../../domain/isNotable.ts';
import { isStarredBelow } from '../../../domain/isStarredBelow.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { latestChange } from '../../../domain/latest.ts';
import { link, type Text, t } from '../../text.ts';
import { number, numberInText } from '../figures.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { rateRemarks } from '../../municipality/rateRemarks.ts';
import { sortedNames } from '../names.ts';
import type { PageSection, ProsePage } from '../../pageSection.ts';
import { CONTACTS, TERMS, WORDS } from './noteWords.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** A local story in ten steps. */
const STEPS: readonly (readonly [title: string, text: Text])[] = [
  [
    '1. Find kommunen',
    t`Slå den op på ${link('/kommune/', 'listen over alle kommuner')}, og læs siden til ende, før du vælger vinkel.`,
  ],
  [
    '2. Læs »Til redaktionen«',
    t`Nederst på kommunens side står, om der er en vinkel, der holder. Det samme ligger som tekstfil.`,
  ],
  [
    '3. Se på usikkerheden',
    t`Hver vinkel har en linje om den. Forstår du den ikke, så lad være med at bruge vinklen, eller ring til en, der gør.`,
  ],
  [
    '4. Prøv at vælte vinklen',
    t`Under hver vinkel står, hvad der ville tage den væk. Spørg efter netop det.`,
  ],
  [
    '5. Spørg kommunen',
    t`Der er fem spørgsmål til hver kommune. De handler om boliger, ophold på forsorgshjem, støtte, mål, og hvad kommunen ved ud over tællingen.`,
  ],
  [
    '6. Spørg nogen, der ved, hvordan det er',
    t`Mennesker, der lever eller har levet i hjemløshed, ved noget, som tallene ikke ved. Aftal før interviewet, hvad der kan citeres, og om de vil nævnes ved navn.`,
  ],
  [
    '7. Skriv antallet først',
    t`Så året og ugen, så tallet pr. 1.000 indbyggere. Procenten kommer sidst, og aldrig alene, hvor få er talt.`,
  ],
  [
    '8. Lad forbeholdet følge med',
    t`Sætningerne på kommunens side har det i sig. Klip det ikke væk, heller ikke i rubrikken.`,
  ],
  [
    '9. Vis det',
    t`Brug et færdigt billede, en ${link('/indlejr/', 'indlejret grafik')}, eller hent CSV til Datawrapper. Vælg fotos, der ikke gentager det billede, mange har i forvejen.`,
  ],
  [
    '10. Skriv også, når der ingen nyhed er',
    t`At et fald eller en stigning kan være tilfældig, er en oplysning. Læserne har krav på den.`,
  ],
];

function angles({ municipalities }: Dataset, without: number): PageSection {
  const notable = municipalities.filter(({ changes }) => isNotable(latestChange(changes))).length;
  const byChance = verdictsByChance(municipalities);
  return {
    id: 'vinkler',
    heading: 'Hvornår er der en vinkel?',
    paragraphs: [
      t`Kun når noget holder ud over, hvad ${CHANCE_GIVES}. For ${number(without)} af de ${number(municipalities.length)} kommuner er svaret, at der ingen nyhed er i tallene. Det er et godt svar.`,
      t`I ${number(notable)} kommuner er ændringen siden sidst større, end ${CHANCE_GIVES}. Omkring ${numberInText(Math.round(byChance))} ville komme over den grænse, selv om intet var ændret. Derfor står der ved hver vinkel, hvad der kan vælte den. ${link('/metode/#tilfaeldighed', 'Sådan vurderer vi tilfældighed')}.`,
    ],
    points: [
      {
        title: `Kommet over eller under ${LINE_IN_WORDS} pr. 1.000`,
        text: t`Kun hvor ændringen er større, end ${CHANCE_GIVES}.`,
      },
      { title: 'Flere eller færre end sidst', text: t`Efter samme grænse.` },
      {
        title: 'Flere eller færre end i landet som helhed',
        text: t`Hele intervallet ligger på den ene side af både 1 og landets tal, og det gælder for højst en fjerdedel af kommunerne. Gælder det for flere, tæller kun de yderste.`,
      },
      {
        title: 'Anderledes end naboerne',
        text: t`Forskellen til hver enkelt nabo er større, end ${CHANCE_GIVES}, og den går samme vej.`,
      },
      {
        title: 'En lang række af tal',
        text: t`Hvor kommunens egne tal går længere tilbage, og forskellen fra første til sidste er klart større, end ${CHANCE_GIVES}.`,
      },
    ],
    after: [
      t`At antal og tal pr. indbygger går hver sin vej, er en bemærkning og ingen vinkel. Det samme er en plads på en liste.`,
    ],
  };
}

/** Municipalities whose figures need more than a caution. */
function exceptions({ municipalities }: Dataset): Text[] {
  const named = (which: (municipality: Municipality) => boolean): Text | null => {
    const found = municipalities.filter(which);
    return found.length === 0 ? null : joinWords(sortedNames(found));
  };
  const doubted = municipalities.filter((municipality) => isDoubted(municipality));
  const misprinted = named(isMisprinted);
  const starred = named(isStarredBelow);
  return [
    doubted.length === 0 ? null : joinSentences(rateRemarks(doubted)),
    misprinted === null
      ? null
      : t`For ${misprinted} er det tal pr. indbygger, som rapporten trykker, forkert.`,
    starred === null
      ? null
      : t`${starred} har rapportens stjerne, men ligger ikke over ${LINE_IN_WORDS} pr. 1.000.`,
  ].filter((text) => text !== null);
}

/** `/presse/`: how to use it all. @param without how many municipalities have no angle */
export const pressPage = (dataset: Dataset, without: number): ProsePage => ({
  title: 'Til pressen',
  description:
    'En opskrift på en lokal historie om hjemløshed, der holder: vinkler, spørgsmål, ord og vilkår for genbrug.',
  intro: t`Har du ti minutter og en kommune, så begynd her. Alt på siden kan bruges med det samme.`,
  sections: [
    {
      id: 'opskrift',
      heading: 'En lokal historie i ti trin',
      paragraphs: [],
      points: STEPS.map(([title, text]) => ({ title, text })),
      after: [],
    },
    angles(dataset, without),
    {
      id: 'ord',
      heading: 'Ord, der passer',
      paragraphs: WORDS,
      points: [],
      after: [
        t`Skriv ikke, hvem der har æren eller skylden for et tal. Skriv ikke lister over bedste og værste, og ikke, hvor mange der var i hjemløshed i løbet af året i en kommune.`,
        ...exceptions(dataset),
      ],
    },
    {
      id: 'vilkaar',
      heading: 'Vilkår',
      paragraphs: [
        TERMS,
        t`Tekst, billeder og grafik fra siden må gengives og ændres. Kortene skal have deres egen kildeangivelse, som står under dem. ${link('/om/#licenser', 'Alle licenser')}.`,
      ],
      points: [],
      after: [],
    },
    {
      id: 'grafik',
      heading: 'Egne diagrammer',
      paragraphs: [
        t`Til Datawrapper ligger der to filer om hver kommune og region, én med antal og én med tal pr. 1.000. De har komma mellem felterne, decimalpunktum og overskrifter i første række. Sæt filen ind under »Upload data«, eller brug adressen som ekstern kilde. Skriv VIVE som kilde, og skriv, at tallet er fra én uge. Alle andre filer står under ${link('/data/', 'Data')}.`,
      ],
      points: [],
      after: [],
    },
    { id: 'kontakt', heading: 'Hvem kan man spørge?', paragraphs: CONTACTS, points: [], after: [] },
  ],
});
