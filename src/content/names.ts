import { compareDanish } from '../format/compareDanish.ts';
import type { Municipality } from '../domain/dataset.ts';

/**
 * The municipality as the subject of a sentence: `Albertslund`, but `Nordfyns Kommune` and
 * `Lolland Kommune`, where the short name alone is no noun or is a larger place.
 */
export function subjectName(municipality: Municipality): string {
  return municipality.locative.endsWith(municipality.officialName)
    ? municipality.officialName
    : municipality.name;
}

/** The name among others: short, unless it alone is no noun, as `Nordfyns`. */
export const listName = (municipality: Municipality): string =>
  municipality.name.endsWith('s') ? subjectName(municipality) : municipality.name;

/** The names of several, in Danish alphabetical order. */
export function sortedNames(municipalities: readonly Municipality[]): string[] {
  return municipalities.map(listName).sort(compareDanish);
}
