import { SMALL_BASE_BELOW } from '../../../domain/change.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { number, percent } from '../figures.ts';
import type { PageSection } from '../pageSection.ts';
import { figure, t } from '../../text.ts';
import { OVER_A_YEAR_FACTOR, overAYear } from '../report/foreword.ts';

/** What we compute ourselves, and what is as printed. */
export function howWeCompute(dataset: Dataset): PageSection {
  const { country, municipalities } = dataset;
  const ranked = municipalities.filter(({ ratePer1000 }) => ratePer1000 !== null).length;
  return {
    id: 'saadan-regner-vi',
    heading: 'Sådan regner vi',
    paragraphs: [
      t`Antallene og tallene pr. 1.000 indbyggere er gengivet, som de står i rapporten. Resten regner vi selv ud af dem.`,
    ],
    points: [
      {
        title: 'Ændring',
        text: t`Det nye tal minus det gamle. I procent af det gamle tal, rundet til hele procenter. Halve procenter rundes væk fra nul, som i rapporten: I Hvidovre er ${number(80)} blevet til ${number(74)}, et fald på ${percent(7.5, 1)}, og det bliver til ${percent(8)}`,
      },
      {
        title: 'Fra nul',
        text: t`Var der ingen i det første år, kan ændringen ikke udtrykkes i procent. Var der ingen i nogen af årene, er der hverken en ændring eller et tal pr. indbygger.`,
      },
      {
        title: 'Få mennesker',
        text: t`Er der talt færre end ${number(SMALL_BASE_BELOW)} i det første år, viser vi ændringen i mennesker først og procenten bagefter med en bemærkning.`,
      },
      {
        title: 'Pr. 1.000 indbyggere',
        text: t`Som trykt i rapporten, med én decimal. Vi har ikke selv kommunernes folketal fra den dato og kan derfor ikke regne flere decimaler ud.`,
      },
      {
        title: 'Landstallet pr. 1.000',
        text: t`Vores egen beregning: ${number(country.latestPersons)} delt med ${number(country.population)} indbyggere den 1. januar (Danmarks Statistik). Det er ${figure(country.ratePer1000, formatNumber(country.ratePer1000, 3))} pr. 1.000, som vi skriver »omkring 1,0«.`,
      },
      {
        title: 'Nummer på listen',
        text: t`De ${number(ranked)} kommuner, der har et tal pr. indbygger, er ordnet efter det trykte tal, højest først. Har flere det samme tal, deler de nummer: Efter to på en delt 6.-plads kommer nr. 8.`,
      },
      {
        title: 'Over et år',
        text: t`Landets tal ganges med ${figure(OVER_A_YEAR_FACTOR, '2,5')}, som VIVE har beregnet. Det giver ${overAYear(dataset)}. Faktoren gælder landet under ét, og vi bruger den aldrig på en enkelt kommune.`,
      },
    ],
    after: [
      t`Kilder: tallene er rapportens, folketallene er Danmarks Statistiks (1. januar ${String(country.latestYear)}), og de ${figure(OVER_A_YEAR_FACTOR, '2,5')} er VIVEs, som rapporten gengiver dem. Reglerne for afrunding og rækkefølge er vores egne.`,
    ],
  };
}
