import type { ProseWords } from '../../proseSection.ts';
import { figure, t } from '../../text.ts';

/** What must not be concluded from the figures. */
export function doNotConclude(): ProseWords {
  return {
    heading: 'What the figures cannot show',
    points: [
      {
        title: 'How well a municipality is doing',
        text: t`One figure says too little. Look at the number of people, the rate and the development together, and think of what housing and what services the municipality has.`,
      },
      {
        title: 'How many there are over a year in one municipality',
        text: t`The factor of ${figure(2.5, '2.5')} applies to Denmark as a whole. How many more there are in a municipality, the figures do not say.`,
      },
      {
        title: 'That something has ‘exploded’',
        text: t`Where few were counted, a few people make large percentages. Write the number.`,
      },
      {
        title: 'Why the number changes',
        text: t`The count shows how many people are known of. It does not show the cause, and certainly not the effect of any one measure.`,
      },
      {
        title: 'That they are the same people',
        text: t`Many move in and out of homelessness. If a number falls by eight, those counted are not the same people minus eight.`,
      },
      {
        title: 'That nobody is without a home',
        text: t`A zero means that nobody was registered. There may be somebody whom no one knew of.`,
      },
      {
        title: 'How Denmark compares with other countries',
        text: t`Other countries count in other ways and at other times. Definitions may differ too, and so may the periods that the figures cover. Counts of different countries are therefore not directly comparable.`,
      },
      {
        title: 'What a person experiencing homelessness is like',
        text: t`The figures cover very different lives.`,
      },
    ],
    after: [
      t`Sources: the report’s own caveats beside the tables, VIVE’s descriptions of the count and our own review of the figures.`,
    ],
  };
}
