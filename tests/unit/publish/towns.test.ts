import { describe, expect, it } from 'vitest';
import { dataset, municipalityByCode } from '../../../src/dataset.ts';
import { placeLetters } from '../../../src/format/placeLetters.ts';
import { towns } from '../../../src/publish/towns.ts';

const all = towns();
/** The municipalities that have a town of this name. */
const homesOf = (name: string): string[] =>
  all.filter((town) => town.name === name).map((town) => municipalityByCode(town.municipalityCode).name);

describe('the towns of the finder', () => {
  // From general knowledge and maps, not from the data.
  it.each([
    ['Skagen', 'Frederikshavn'],
    ['Hvide Sande', 'Ringkøbing-Skjern'],
    ['Nakskov', 'Lolland'],
    ['Farum', 'Furesø'],
    ['Kokkedal', 'Fredensborg'],
    ['Rønne', 'Bornholm'],
    ['Hobro', 'Mariagerfjord'],
    ['Ribe', 'Esbjerg'],
    ['Grindsted', 'Billund'],
    ['Thyborøn', 'Lemvig'],
    ['Klitmøller', 'Thisted'],
    ['Korsør', 'Slagelse'],
    ['Nørresundby', 'Aalborg'],
    ['Taastrup', 'Høje-Taastrup'],
    ['Charlottenlund', 'Gentofte'],
    ['Holte', 'Rudersdal'],
    ['Nivå', 'Fredensborg'],
    ['Marstal', 'Ærø'],
    ['Tranebjerg', 'Samsø'],
    ['Byrum', 'Læsø'],
    ['Brøndby Strand', 'Brøndby'],
    ['Skærbæk', 'Tønder'],
    ['Stege', 'Vordingborg'],
    ['Ebeltoft', 'Syddjurs'],
    ['Christiansfeld', 'Kolding'],
  ])('%s lies in %s', (town, municipality) => {
    expect(homesOf(town)).toEqual([municipality]);
  });

  it('bears with two towns of one name', () => {
    expect(homesOf('Viby')).toEqual(['Roskilde', 'Aarhus']);
    expect(homesOf('Nykøbing Mors')).toEqual(['Morsø']);
    expect(homesOf('Nykøbing Falster')).toEqual(['Guldborgsund']);
  });

  it('leaves to the municipalities the names that they bear', () => {
    const names = new Set(dataset.municipalities.map(({ name }) => placeLetters(name)));
    expect(all.filter(({ name }) => names.has(placeLetters(name)))).toEqual([]);
    expect(homesOf('Hørsholm')).toEqual([]);
  });

  it('leaves out what lies in no municipality', () => {
    expect(homesOf('Christiansø')).toEqual([]);
  });

  it('has most of the towns, each once', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(new Set(all.map(({ name, municipalityCode }) => name + municipalityCode)).size).toBe(all.length);
  });
});
