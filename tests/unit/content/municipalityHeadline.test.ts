import { describe, expect, it } from 'vitest';
import { municipalityHeadline } from '../../../src/content/municipality/municipalityHeadline.ts';
import { plain } from '../../../src/content/text.ts';
import { municipality, typed } from './records.ts';

const headline = (...persons: number[]) => typed(plain(municipalityHeadline(municipality(persons))));

describe('the line under the name', () => {
  it('says that a fall may be chance', () => {
    expect(headline(52, 44)).toBe(
      '44 mennesker i hjemløshed i én uge i 2024. Det er otte færre end i 2022, men faldet kan være tilfældigt.',
    );
  });

  it('says that a rise may be chance, and takes one person in the singular', () => {
    expect(headline(25, 26)).toBe(
      '26 mennesker i hjemløshed i én uge i 2024. Det er én mere end i 2022, men stigningen kan være tilfældig.',
    );
    expect(headline(2, 1)).toBe(
      'Ét menneske i hjemløshed i én uge i 2024. Det er én færre end i 2022, men faldet kan være tilfældigt.',
    );
  });

  it('says that a change is larger, or clearly larger, than chance normally gives', () => {
    expect(headline(21, 39)).toBe(
      '39 mennesker i hjemløshed i én uge i 2024. Det er 18 flere end i 2022, og stigningen er større, end tilfældige udsving normalt giver.',
    );
    expect(headline(19, 3)).toBe(
      '3 mennesker i hjemløshed i én uge i 2024. Det er 16 færre end i 2022, og faldet er klart større, end tilfældige udsving normalt giver.',
    );
  });

  it('groups the thousands of København', () => {
    expect(headline(1370, 1387)).toBe(
      '1.387 mennesker i hjemløshed i én uge i 2024. Det er 17 flere end i 2022, men stigningen kan være tilfældig.',
    );
  });

  it('says that nothing has changed', () => {
    expect(headline(8, 8)).toBe('8 mennesker i hjemløshed i én uge i 2024, lige så mange som i 2022.');
  });

  it('tells none to some, some to none, and none to none apart', () => {
    expect(headline(0, 3)).toBe(
      '3 mennesker i hjemløshed i én uge i 2024. I 2022 var der ingen, men forskellen kan være tilfældig.',
    );
    expect(headline(3, 0)).toBe(
      'Ingen er registreret i hjemløshed i én uge i 2024. I 2022 var der 3 mennesker, men forskellen kan være tilfældig.',
    );
    expect(headline(0, 0)).toBe('Ingen er registreret i hjemløshed i én uge i 2024, heller ikke i 2022.');
  });

  it('puts one person in both counts to no test', () => {
    expect(headline(0, 1)).toBe('Ét menneske i hjemløshed i én uge i 2024, ingen i 2022.');
    expect(headline(1, 0)).toBe(
      'Ingen er registreret i hjemløshed i én uge i 2024. I 2022 var der ét menneske.',
    );
  });

  it('speaks of the only count there is', () => {
    expect(headline(44)).toBe('44 mennesker i hjemløshed i én uge i 2024.');
    expect(headline(0)).toBe('Ingen er registreret i hjemløshed i én uge i 2024.');
  });
});
