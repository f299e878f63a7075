import { changePercent } from '../../../domain/change.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { allAgesRise, firstCount, highestCount, YOUTH_RISE } from '../../report/nationalSeries.ts';
import { personsOverAYear } from '../../report/overAYear.ts';
import type { Foreword, SubSection } from '../../report/reportSections.ts';
import { number, percent } from '../../values.ts';
import { REPORT_PUBLISHERS, REPORT_TITLE } from '../sourceLines.ts';
import { type Text, t, title } from '../../text.ts';

/** `ca. 15.000`: the people who were in homelessness at some time in the year of the newest count. */
export const overAYear = ({ country }: Dataset): Text => t`ca. ${number(personsOverAYear(country))}`;

function paragraphs({ country }: Dataset): Text[] {
  const [first, peak] = [firstCount(country), highestCount(country)];
  const rise = changePercent(first.persons, peak.persons) ?? 0;
  return [
    t`Uden et hjem går kræfterne med at finde et sted at sove. Det er udgangspunktet for ${title(`»${REPORT_TITLE}«`)}, som ${REPORT_PUBLISHERS} udgav i september 2025. Her er rapporten genfortalt, og tallene kan slås op for hver kommune.`,
    t`Længe gik det ifølge rapporten den forkerte vej. Fra ${String(first.year)} til ${String(peak.year)} steg antallet af mennesker i hjemløshed med ${percent(rise)} Blandt de 18–29-årige var stigningen ${percent(YOUTH_RISE.percent)} fra ${String(YOUTH_RISE.fromYear)} til ${String(YOUTH_RISE.toYear)}; i de samme år voksede tallet for alle aldre med ${percent(allAgesRise(country))} Rapporten taler om en tiårig periode uden at sige hvilken. Årene har vi sat på.`,
    t`Siden har Folketinget valgt en anden vej. I 2023 blev en reform til lov. Målet er at afskaffe langvarig hjemløshed ved at gå over til Housing First: en bolig så hurtigt som muligt og sammen med den støtte, der passer til den, som flytter ind.`,
    t`Forordet er underskrevet af Ask Sveistrup, sekretariatsleder i SAND, og Kira West, direktør i Hjem til Alle. Hun er også formand for Rådet for Socialt Udsatte. Deres budskab er, at en kommune kan få langt færre i hjemløshed, når politikere og ledere vil det, og at det betaler sig for både mennesker og økonomi.`,
  ];
}

const VOICE: SubSection = {
  heading: t`En dør at lukke`,
  paragraphs: [
    t`Den dag, Simon Sørensen fik nøglerne til sit eget sted, lukkede han døren bag sig, satte sig på gulvet og græd. I to og et halvt år havde han ikke haft en dør at lukke.`,
    t`Nu kunne han selv bestemme. Indtil da havde han måttet bede om lov, bare for at få et bad.`,
  ],
};

/** Section 1: the first screen and the foreword. */
export function foreword(dataset: Dataset): Foreword {
  const { country } = dataset;
  return {
    id: 'forord',
    navLabel: 'Forord',
    heading: t`I én uge i ${String(country.latestYear)} blev der talt ${number(country.latestPersons)} mennesker uden et hjem`,
    lead: [
      t`Så mange kendte herberger, kommuner og andre til, da forskningscentret VIVE talte. De færreste sov på gaden.`,
    ],
    forewordHeading: t`Derfor denne rapport`,
    paragraphs: paragraphs(dataset),
    rises: [
      { name: '18–29-årige', percent: YOUTH_RISE.percent },
      { name: 'Alle aldre', percent: allAgesRise(country) },
    ],
    voice: VOICE,
    voiceSource: t`Genfortalt efter rapportens forord. Det kalder Simon Sørensen erfaringsekspert: en, der bruger det, han selv har oplevet.`,
  };
}
