import { expect, it } from 'vitest';
import { onceFor } from '../../../src/domain/onceFor.ts';

it('makes a result once for each key, also where it is nothing', () => {
  const asked: string[] = [];
  const lengthOf = onceFor(({ name }: { name: string }) => {
    asked.push(name);
    return name === '' ? undefined : name.length;
  });
  const [odense, nobody] = [{ name: 'Odense' }, { name: '' }];
  expect([lengthOf(odense), lengthOf(odense), lengthOf(nobody), lengthOf(nobody)]).toEqual([
    6,
    6,
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(['Odense', '']);
});
