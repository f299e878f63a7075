import type { Dataset } from '../../../domain/dataset.ts';
import { number } from '../../values.ts';
import type { ProseWords } from '../../proseSection.ts';
import { figure, t, title } from '../../text.ts';

/** Week 6, the services, duplicates, minimum figures, which municipality. */
export function howViveCounts({ country, municipalities }: Dataset): ProseWords {
  return {
    heading: 'Sådan tæller VIVE',
    paragraphs: [
      t`VIVE tæller i uge 6, som regel hvert andet år. Omkring ${figure(1500, '1.500')} sociale tilbud og myndigheder bliver bedt om at udfylde et skema for hvert menneske i hjemløshed, som de har kontakt med eller kender til i den uge. Det er både forsorgshjem og natvarmestuer og fx jobcentre, behandlingssteder og psykiatriske afdelinger.`,
      t`Det samme menneske kan være kendt flere steder. VIVE sammenholder derfor cpr-numre og andre oplysninger, så ingen tæller med to gange.`,
      t`Tallet er et minimum. Den, som ingen af stederne kender til, bliver ikke talt. Det gælder nok især mennesker, der sover hos skiftende venner og bekendte. Mennesker uden fast ophold i landet opgør VIVE for sig.`,
      t`De ${number(municipalities.length)} kommunetal giver tilsammen landstallet, ${number(country.latestPersons)}. Hvert menneske er talt i én kommune, nemlig hjemkommunen. Det kan være en anden end den, hvor man opholder sig.`,
    ],
    points: [
      {
        title: 'Årene',
        text: t`Den første optælling var i 2007. Kurven her begynder i 2009 som i rapporten. Til og med 2015 talte SFI; siden er SFI blevet en del af VIVE. I 2021 blev der ikke talt, og derfor er der tre år mellem 2019 og 2022.`,
      },
    ],
    after: [
      t`Oplysningerne er fra rapporten og fra det, VIVE og SFI selv har fortalt om optællingerne, blandt andet i ${title('Hjemløshed i Danmark')} for 2015, 2017 og 2019.`,
    ],
  };
}

/** Who is counted. */
export function definitionSection(): ProseWords {
  return {
    heading: 'Hvem tæller med?',
    paragraphs: [
      t`Man tæller med, når man hverken råder over sin egen bolig eller sit eget værelse. Enten mangler man et sted at være den næste nat, eller også er det, man har, midlertidigt eller uden kontrakt. Det er boligen, der afgør det, ikke hvordan man ellers har det.`,
    ],
    points: [
      { title: 'På gaden', text: t`Også i en opgang, en kælder eller et skur.` },
      { title: 'På natvarmestue', text: t`Et sted, hvor man kan være om natten uden at have en seng dér.` },
      { title: 'På forsorgshjem eller herberg', text: t`Midlertidigt ophold efter servicelovens § 110.` },
      { title: 'Hos andre', text: t`Familie, venner eller bekendte, for en tid eller uden kontrakt.` },
      {
        title: 'Andre steder',
        text: t`Hotel eller vandrehjem, fordi man mangler et hjem. Udslusningsbolig uden varig kontrakt. Fængsel, hospital eller behandling, når man skal ud inden for en måned og ikke har noget sted at flytte hen. Kolonihave, campingvogn eller en anden nødbolig.`,
      },
    ],
    after: [
      t`Kilde: VIVEs definition, som rapporten gengiver den. Listen er fra VIVEs rapport om optællingen i 2019 og læst hos Socialstyrelsen, som gengiver den.`,
    ],
  };
}
