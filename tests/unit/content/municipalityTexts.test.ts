import { expect, it } from 'vitest';
import { mapFile } from '../../../src/charts/mapFile.ts';
import { neighbours } from '../../../src/charts/neighbours.ts';
import { dataset, municipalityByCode } from '../../../src/dataset.ts';
import { compareDanish } from '../../../src/format/compareDanish.ts';
import { municipalityTexts } from './municipalityTexts.ts';

const touching = neighbours(mapFile('full'));

it('says the same of all municipalities as when the texts were last read', async () => {
  const texts = [...dataset.municipalities]
    .sort((a, b) => compareDanish(a.name, b.name))
    .map((municipality) => {
      const near = (touching.get(municipality.code) ?? []).map(municipalityByCode);
      return municipalityTexts(municipality, near, dataset);
    });
  await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot('./municipality-texts.txt');
});
