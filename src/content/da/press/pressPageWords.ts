import { link, type Text, t } from '../../text.ts';
import type { ProsePage } from '../../pageSection.ts';
import type { AngleCounts } from '../../press/pressPage.ts';
import type { ProseWords } from '../../proseSection.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { number, numberInText } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';
import { TERMS } from './noteWords.ts';

export const PRESS_OPENING: Omit<ProsePage, 'sections'> = {
  title: 'Til pressen',
  description:
    'En opskrift på en lokal historie om hjemløshed, der holder: vinkler, spørgsmål, ord og vilkår for genbrug.',
  intro: t`Har du ti minutter og en kommune, så begynd her. Alt på siden kan bruges med det samme. Antallene er VIVEs, som de står i rapporten fra Hjem til Alle og SAND (2025).`,
};

export const RECIPE_HEADING = 'En lokal historie i ti trin';
/** A local story in ten steps. */
export const STEPS: readonly (readonly [title: string, text: Text])[] = [
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
  ['4. Prøv at vælte vinklen', t`Under hver vinkel står, hvad der kan vælte den. Spørg efter netop det.`],
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

export const whenAnAngle = ({ without, of, notable, byChance }: AngleCounts): ProseWords => ({
  heading: 'Hvornår er der en vinkel?',
  paragraphs: [
    t`Kun når noget holder ud over, hvad ${CHANCE_GIVES}. For ${number(without)} af de ${number(of)} kommuner er svaret, at der ingen nyhed er i tallene. Det er et godt svar.`,
    t`I ${number(notable)} kommuner er ændringen siden sidst større, end ${CHANCE_GIVES}. Omkring ${numberInText(byChance)} ville komme over den grænse, selv om intet var ændret. Derfor står der ved hver vinkel, hvad der kan vælte den. ${link('/metode/#tilfaeldighed', 'Sådan vurderer vi tilfældighed')}.`,
  ],
  points: [
    {
      title: `Kommet over eller under ${LINE_IN_WORDS} pr. 1.000`,
      text: t`Kun hvor ændringen er større, end ${CHANCE_GIVES}.`,
    },
    { title: 'Flere eller færre end sidst', text: t`Efter samme grænse.` },
    {
      title: 'Flere eller færre end i landet som helhed',
      text: t`Også når tilfældige udsving regnes med, ligger tallet over eller under både 1 og landets tal. Er det sådan i mere end hver fjerde kommune, tæller kun de højeste eller laveste med.`,
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
});

export const FITTING_WORDS_HEADING = 'Ord, der passer';
export const DO_NOT_WRITE: Text = t`Skriv ikke, hvem der har æren eller skylden for et tal. Skriv ikke lister over bedste og værste, og ikke, hvor mange der var i hjemløshed i løbet af året i en kommune.`;
/** Municipalities whose figures need more than a caution. */
export const misprintedOf = (names: readonly string[]): Text =>
  t`For ${joinWords(names)} er det tal pr. indbygger, som rapporten trykker, forkert.`;
export const starredBelowIn = (names: readonly string[]): Text =>
  t`${joinWords(names)} har rapportens stjerne, men ligger ikke over ${LINE_IN_WORDS} pr. 1.000.`;

export const TERMS_SECTION: ProseWords = {
  heading: 'Vilkår',
  paragraphs: [
    TERMS,
    t`Tekst, billeder og grafik fra siden må gengives og ændres. Kortene skal have deres egen kildeangivelse, som står under dem. ${link('/om/#licenser', 'Alle licenser')}.`,
  ],
};

export const OWN_CHARTS: ProseWords = {
  heading: 'Egne diagrammer',
  paragraphs: [
    t`Til Datawrapper ligger der to filer om hver kommune og region, én med antal og én med tal pr. 1.000. De har komma mellem felterne, decimalpunktum og overskrifter i første række. Sæt filen ind under »Upload data«, eller brug adressen som ekstern kilde. Skriv VIVE som kilde, og skriv, at tallet er fra én uge. Alle andre filer står under ${link('/data/', 'Data')}.`,
  ],
};
