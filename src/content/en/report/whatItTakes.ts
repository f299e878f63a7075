import type { SubSection, Trait, WhatItTakes } from '../../report/reportSections.ts';
import { t } from '../../text.ts';

const TRAITS: readonly Trait[] = [
  {
    title: 'Politicians and managers back it',
    text: t`They stand behind it and persevere, even when it takes time.`,
  },
  {
    title: 'Homes are found according to a plan',
    text: t`Above all through the housing that the municipality itself can allocate, and together with those who own and run it.`,
  },
  {
    title: 'There are staff and time for support',
    text: t`The help can be adapted to each person, also while moving in and settling.`,
  },
  {
    title: 'Departments work together',
    text: t`The organisation is set up so that each person meets one joined-up effort.`,
  },
];

const WILL: SubSection = {
  heading: t`It begins with political will`,
  paragraphs: [
    t`Where it has worked, there have been politicians and managers who wanted it and persevered. That is why it matters so much that somebody takes the lead, sets a goal and makes clear how the decision should show in daily work.`,
    t`Once there are a goal and a plan, it helps to follow up all the time. Then it is something the whole municipality wants to solve.`,
  ],
};

/** Section 7: the four traits in common, and the will. */
export function whatItTakes(): WhatItTakes {
  return {
    id: 'hvad-skal-der-til',
    navLabel: 'What does it take?',
    heading: t`Four things that recur where it works`,
    paragraphs: [
      t`People without a home often also have social problems or poor health, and so deal with many others: municipal departments, treatment services, voluntary organisations. Housing First is to make all pull together. No social services department can manage alone.`,
    ],
    traitsHeading: 'What they have in common',
    traits: TRAITS,
    will: WILL,
    source: t`Sources: VIVE 2023, Housing First i kommunen; VIVE 2020, Udbredelse af Housing First.`,
  };
}
