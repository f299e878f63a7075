import type { Region } from '../../../domain/dataset.ts';
import type { Text } from '../../text.ts';
import { link, t } from '../../text.ts';
import { regionLocative } from '../labels/regionPage.ts';
import { subjectName } from '../../names.ts';

/** How places are named in the titles of figures. */
export const place = {
  /** A municipality as the subject of a sentence. */
  subject: subjectName,
  /** `i Region Sjælland`. */
  inRegion: regionLocative,
  inCountry: (name: string): string => `i ${name}`,
  inWholeCountry: 'i hele landet',
  /** What stands with the last figures of a region that has been taken over. @param path of its page */
  formerRegion: ({ name }: Region, path: string): Text =>
    t`${name} er ikke længere en region. Tallene er fra den sidste optælling, mens den bestod. ${link(path, 'Se regionerne nu')}.`,
} as const;
