import { describe, expect, it } from 'vitest';
import { municipalityBySlug } from '../../../src/dataset.ts';
import { chosenFrame, offeredViews } from '../../../src/enhance/offeredViews.ts';
import { formatFrameCode, formatImageCode } from '../../../src/format/formatEmbedCode.ts';
import { builderViews } from '../../../src/publish/embed/builderPlaces.ts';
import { embedCodes } from '../../../src/publish/embed/embedCodes.ts';
import { municipalityEmbeds } from '../../../src/publish/embed/embeds.ts';

const embeds = municipalityEmbeds(municipalityBySlug('odense'));
const fetched: unknown = JSON.parse(
  JSON.stringify(builderViews({ slug: 'odense', name: 'Odense', embeds: () => embeds })),
);

describe('views from the site', () => {
  it('give in the browser the code that the site itself gives', () => {
    const views = offeredViews(fetched);
    expect(views.map(({ view }) => view)).toEqual([
      'tal',
      'udvikling',
      'placering',
      'niveau',
      'kort',
      'kurve',
    ]);
    views.forEach((view, i) => {
      const embed = embeds[i];
      if (embed === undefined) throw new Error('more views than embeds');
      const site = embedCodes(embed, { theme: 'moerk', id: 'min' });
      expect(formatFrameCode(chosenFrame(view, 'moerk', 'min'))).toBe(site.frame);
      expect(formatFrameCode(chosenFrame(view, 'lys', ''))).toBe(embedCodes(embed).frame);
      expect(formatImageCode(view.image)).toBe(site.image);
    });
  });

  it('are none where something else came', () => {
    for (const other of [null, 'x', 3, {}, { views: [] }]) expect(offeredViews(other)).toEqual([]);
  });
});
