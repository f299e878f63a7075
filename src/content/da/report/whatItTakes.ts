import type { SubSection, Trait, WhatItTakes } from '../../report/reportSections.ts';
import { t } from '../../text.ts';

const TRAITS: readonly Trait[] = [
  {
    title: 'Politikere og ledere bakker op',
    text: t`De står bag og holder fast, også når det tager tid.`,
  },
  {
    title: 'Boliger skaffes efter en plan',
    text: t`Især gennem de boliger, kommunen selv kan anvise, og sammen med dem, der ejer og driver dem.`,
  },
  {
    title: 'Der er folk og tid til støtten',
    text: t`Hjælpen kan tilpasses den enkelte, også når man skal flytte ind og finde sig til rette.`,
  },
  {
    title: 'Forvaltningerne arbejder sammen',
    text: t`Organisationen er indrettet, så den enkelte møder én samlet indsats.`,
  },
];

const WILL: SubSection = {
  heading: t`Det begynder med politisk vilje`,
  paragraphs: [
    t`Hvor det er lykkedes, har der været politikere og ledere, som ville det og holdt fast. Derfor betyder det meget, at nogen går forrest, sætter et mål og gør det klart, hvordan beslutningen skal ses i det daglige arbejde.`,
    t`Når mål og plan er der, hjælper det at følge op hele tiden. Så er hjemløshed ikke bare et punkt på et møde, men noget, hele kommunen vil løse.`,
  ],
};

/** Section 7: the four traits in common, and the will. */
export function whatItTakes(): WhatItTakes {
  return {
    id: 'hvad-skal-der-til',
    navLabel: 'Hvad skal der til?',
    heading: t`Fire ting, der går igen, hvor det lykkes`,
    paragraphs: [
      t`Den, der mangler en bolig, har tit også sociale problemer eller et dårligt helbred og taler derfor med mange: forvaltninger, behandlere, foreninger. Housing First skal få dem til at trække i samme retning. Det kan en socialforvaltning ikke klare alene.`,
    ],
    traitsHeading: 'De har det til fælles',
    traits: TRAITS,
    will: WILL,
    source: t`Kilder: VIVE 2023, Housing First i kommunen; VIVE 2020, Udbredelse af Housing First.`,
  };
}
