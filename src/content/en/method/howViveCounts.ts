import type { Dataset } from '../../../domain/dataset.ts';
import { number } from '../../values.ts';
import type { ProseWords } from '../../proseSection.ts';
import { figure, t, title } from '../../text.ts';

/** Week 6, the services, duplicates, minimum figures, which municipality. */
export function howViveCounts({ country, municipalities }: Dataset): ProseWords {
  return {
    heading: 'How VIVE counts',
    paragraphs: [
      t`VIVE – The Danish Center for Social Science Research is an independent, government-funded research centre. It counts in week 6 of the year, in February, as a rule every other year. About ${figure(1500, '1,500')} social services and public authorities are asked to fill in a form for each person in homelessness whom they are in contact with or know of in that week. They include shelters and overnight warming centres, but also, for example, job centres, treatment facilities and psychiatric wards.`,
      t`The same person may be known in several places. VIVE therefore matches civil registration numbers and other information, so that nobody is counted twice.`,
      t`The figure is a minimum. Anyone whom none of these places knows of is not counted. That probably applies above all to people who sleep at the homes of one friend or acquaintance after another. VIVE counts people without permanent residence in Denmark separately.`,
      t`The ${number(municipalities.length)} municipal figures add up to the national figure, ${number(country.latestPersons)}. Each person is counted in one municipality, their home municipality. It may be a different one from where they are staying.`,
      t`Municipalities are Denmark’s local authorities, responsible for social services, including those for people in homelessness. The regions are mainly responsible for hospitals; here they only group the municipalities.`,
    ],
    points: [
      {
        title: 'The years',
        text: t`The first count was in 2007. The curve here begins in 2009, as in the report. Up to and including 2015 the counting was done by SFI – The Danish National Centre for Social Research, which has since become part of VIVE. There was no count in 2021, which is why there are three years between 2019 and 2022.`,
      },
    ],
    after: [
      t`The information is from the report and from what VIVE and SFI themselves have said about the counts, including in ${title('Hjemløshed i Danmark')} (Homelessness in Denmark) for 2015, 2017 and 2019.`,
    ],
  };
}

/** Who is counted. */
export function definitionSection(): ProseWords {
  return {
    heading: 'Who is counted?',
    paragraphs: [
      t`People are counted when they have neither a home nor a room of their own. Either they have nowhere to stay the next night, or what they have is temporary or without a contract. It is the housing situation that decides, not how a person is doing otherwise.`,
      t`The Danish definition is thus wider than rough sleeping. These are the situations that it contains:`,
    ],
    points: [
      { title: 'Sleeping rough', text: t`Also in a stairwell, a basement or a shed.` },
      { title: 'In overnight warming centres', text: t`A place to be at night, without having a bed there.` },
      {
        title: 'In shelters',
        text: t`A temporary stay, with support, under section 110 of the Social Services Act.`,
      },
      { title: 'With others', text: t`Family, friends or acquaintances, for a time or without a contract.` },
      {
        title: 'Elsewhere',
        text: t`A hotel or hostel, for want of a home. Transitional housing without a permanent contract. Prison, hospital or treatment, for people due to leave within a month with nowhere to move to. An allotment cabin, a caravan or other makeshift housing.`,
      },
    ],
    after: [
      t`Countries may differ in definition, in the period they count over and in method. Counts from different countries are therefore not directly comparable.`,
      t`Source: VIVE’s definition as given in the report. The list is from VIVE’s report on the 2019 count, read as reproduced by Socialstyrelsen (the National Board of Social Services).`,
    ],
  };
}
