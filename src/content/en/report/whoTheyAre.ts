import type { Dataset } from '../../../domain/dataset.ts';
import { percent } from '../../values.ts';
import type { SubSection, WhoTheyAre } from '../../report/reportSections.ts';
import { shareOf } from '../../report/shareOf.ts';
import { t, title } from '../../text.ts';
import { aboutPersons } from './distributionCharts.ts';

const HIDDEN: SubSection = {
  heading: t`Much of it goes unseen`,
  paragraphs: [
    t`Someone who has been staying with an acquaintance may be in an underground car park, a tent or a shelter the week after. A count catches one of these places. People who live in a basement, outdoors or with one friend after another are rarely seen, and often the municipality does not know of them either.`,
    t`Few people in homelessness match the picture many have of it. Younger people in particular say that they do not recognise themselves in it and do not want to be associated with it. That is one reason why many do not get the right help, and why outreach is an important task. Someone who asks for help with something else, such as mental health problems, may also be without a place to live.`,
  ],
};

const VOICES: SubSection = {
  heading: t`Three people tell their stories`,
  paragraphs: [
    t`For one, having no family mattered less before turning 18. Now there is no home either, and loneliness weighs heavily. A place to sleep depends on two friends, and with them come parties and things one ought not to do. ‘It really is a strain.’ The fear of having nowhere to sleep tonight is always there.`,
    t`Another says that you keep believing things will work out. ‘But they just don’t.’ Had help with finding a home come earlier, an education might have been completed. There might have been a job today, and fewer courses of treatment.`,
    t`A third says that the municipality always put work and education first. That led to five basic vocational courses and one completed qualification. Help with finding a home ‘would have been far better’, because without a fixed place to live the bad habits soon return.`,
  ],
};

/** Section 3: situations, ages, hidden homelessness, voices. */
export function whoTheyAre(dataset: Dataset): WhoTheyAre {
  const street = shareOf(dataset.situations, 'gaden');
  const nightCafe = shareOf(dataset.situations, 'natvarmestue');
  return {
    id: 'hvem',
    navLabel: 'Who is affected',
    heading: t`Most are not sleeping rough`,
    paragraphs: [
      t`Those sleeping rough made up ${percent(street.percent)}, ${aboutPersons(street, dataset.country)} people, and those in overnight warming centres ${percent(nightCafe.percent)}, ${aboutPersons(nightCafe, dataset.country)}. Far more were in shelters or with one friend or acquaintance after another (sofa surfing). Danish shelters (forsorgshjem or herberger) offer a temporary place to live with support.`,
      t`There are different ways into homelessness. Some are young people who were in care as children and find it hard to settle into adult life. Others are older, and a single event turned everything upside down. Many have a mental disorder, problems with alcohol or drugs, or both, and most lack a network strong enough to step in. Most want the same: a home, and enough support to stay in it.`,
      t`Where someone sleeps does not show how hard their life is. People staying with others have mental disorders and problems with alcohol or drugs just as often as people in shelters.`,
    ],
    hidden: HIDDEN,
    voices: VOICES,
    voicesSource: t`Retold and quoted from the report (our translation), which has the statements from ${title('‘Stop Hjemløshed – unges erfaringer’')} (Stop homelessness – young people’s experiences), Hjem til Alle and SAND, 2020. The names are not given.`,
  };
}
