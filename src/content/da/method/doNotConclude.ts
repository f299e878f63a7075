import type { ProseWords } from '../../proseSection.ts';
import { figure, t } from '../../text.ts';

/** What must not be concluded from the figures. */
export function doNotConclude(): ProseWords {
  return {
    heading: 'Det kan tallene ikke vise',
    points: [
      {
        title: 'Hvor godt en kommune gør det',
        text: t`Ét tal siger for lidt. Se antallet, tallet pr. indbygger og udviklingen sammen, og tænk på, hvilke boliger og hvilke tilbud kommunen har.`,
      },
      {
        title: 'Hvor mange der er over et år i din kommune',
        text: t`De ${figure(2.5, '2,5')} gange gælder hele landet. Hvor mange flere det er i en kommune, siger tallene ikke.`,
      },
      {
        title: 'At noget er »eksploderet«',
        text: t`Hvor der er talt få, giver få mennesker store procenter. Skriv antallet.`,
      },
      {
        title: 'Hvorfor tallet ændrer sig',
        text: t`Optællingen viser, hvor mange der er kendt. Den viser ikke årsagen, og slet ikke virkningen af en enkelt indsats.`,
      },
      {
        title: 'At det er de samme mennesker',
        text: t`Mange kommer ind i og ud af hjemløshed. Falder et tal med otte, er det ikke de samme minus otte.`,
      },
      {
        title: 'At ingen mangler et hjem',
        text: t`Et nul betyder, at ingen er registreret. Der kan være nogen, som ingen kendte til.`,
      },
      {
        title: 'Hvordan Danmark ligger i verden',
        text: t`Andre lande tæller på andre måder og på andre tidspunkter.`,
      },
      {
        title: 'Hvordan et menneske i hjemløshed er',
        text: t`Tallene dækker meget forskellige liv.`,
      },
    ],
    after: [
      t`Kilder: rapportens egne forbehold ved tabellerne, VIVEs beskrivelser af optællingen og vores egen gennemgang af tallene.`,
    ],
  };
}
