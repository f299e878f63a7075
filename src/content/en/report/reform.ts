import { EXTERNAL_LINKS } from '../../externalLinks.ts';
import type { Reform, ReformChange, SubSection } from '../../report/reportSections.ts';
import { type Text, figure, link, t } from '../../text.ts';

const million = (value: number): Text => t`${figure(value * 1_000_000, `DKK ${String(value)}\u00a0million`)}`;

const CHANGES: readonly ReformChange[] = [
  {
    value: t`${figure(90, '90\u00a0days')}`,
    share: 90 / (2 * 365),
    title: 'Less for long stays',
    text: t`The state covers half of what a municipality spends on a stay in a shelter (section 110 of the Social Services Act), but for no more than ${figure(90, '90')} days in a year. Until 1\u00a0April 2026 the limit was ${figure(120, '120')} days. Before the reform there was no limit. The days are about the state’s money, not about how long a person may live in a shelter.`,
  },
  {
    value: t`${figure(2, '2\u00a0years')}`,
    share: 1,
    title: 'More for support in the home',
    text: t`The state covers half of what a municipality spends on Housing First support for up to two years when a person moves out of a shelter. As a rule, the municipality must have decided on it before the move (section 176 a). The support has its own section, 85 a. The two years, too, are about the state’s money.`,
  },
  {
    value: million(150),
    share: 150 / 900,
    title: 'Set aside for lower rents for a time',
    text: t`The money temporarily lowers the rent in social housing (almene boliger) that already exists. The municipality has the full say in who moves in.`,
  },
  {
    value: million(900),
    share: 1,
    title: 'Set aside for permanently lower rents',
    text: t`New social housing can receive a one-off grant so that the rent stays lower. Here, too, the municipality decides who moves in. This is called a full right of allocation.`,
  },
];

const FOR_MUNICIPALITIES: SubSection = {
  heading: t`What does it mean for municipalities?`,
  paragraphs: [
    t`Many municipalities have stepped up their efforts to help people move on to a home of their own. That makes it more urgent to find homes that people can afford to live in. Otherwise the bill for shelters grows, because the state no longer contributes to long stays.`,
    t`Municipalities that have come a long way say that homelessness can be brought down considerably when politicians and managers persevere. Once the new way of working is in place, it can be felt by the individual, in the finances and at work.`,
  ],
};

/** Section 6: the reform of 2023. */
export function reform(): Reform {
  return {
    id: 'reformen',
    navLabel: 'The reform',
    heading: t`The 2023 reform moved the money`,
    paragraphs: [
      t`In 2023 the homelessness reform became law. Inspired by Norway and Finland, it aims to end long-term homelessness with Housing First. Above all, it changes what the state pays for: less for long stays in shelters, more for support in a home of one’s own.`,
    ],
    changes: CHANGES,
    barsNote: t`The bars compare days with days and kroner with kroner.`,
    more: [
      t`There is also money for alternative housing (skæve boliger) for people who do not settle in ordinary homes, and for social caretakers (sociale viceværter) who help tenants in difficulty.`,
    ],
    forMunicipalities: FOR_MUNICIPALITIES,
    furtherReading: t`Sources: the report; on days, years and halves, ${link(EXTERNAL_LINKS.reformInPractice, 'the page on the reform')} (sbst.dk) and the platform’s theme on ${link(EXTERNAL_LINKS.themeEconomy, 'the economics')} (godtigang-housingfirst.dk). See also the ministry’s ${link(EXTERNAL_LINKS.ministryHomelessness, 'initiatives against homelessness')} (sm.dk) and ${link(EXTERNAL_LINKS.ministryGrants, 'funds and grants')} (sbst.dk). All in Danish.`,
  };
}
