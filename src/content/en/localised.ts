import type { Dataset, Municipality, Remark } from '../../domain/dataset.ts';
import { compareDanish } from '../../format/compareDanish.ts';
import { formatGenitive } from '../../format/formatGenitive.ts';

/** Places that English has a name of its own for. */
const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map([['København', 'Copenhagen']]);

/** Danish says `på` of them, too, but they are no islands: Frederiksberg, Stevns. */
const NO_ISLANDS: readonly string[] = ['0147', '0336'];
const isIsland = ({ code, locative }: Municipality): boolean =>
  locative.startsWith('på ') && !NO_ISLANDS.includes(code);

const localisedRemarks = (remarks: readonly Remark[]): Remark[] =>
  remarks.map((remark) => ({ ...remark, ...remark.english }));

/** `Bornholm Regional Municipality`, `Copenhagen Municipality`. */
const officialNameOf = (name: string, danish: string): string =>
  `${name} ${danish.endsWith('Regionskommune') ? 'Regional Municipality' : 'Municipality'}`;

function localisedMunicipality(municipality: Municipality): Municipality {
  const name = ENGLISH_NAMES.get(municipality.name) ?? municipality.name;
  const officialName = officialNameOf(name, municipality.officialName);
  // `i Lolland Kommune`: the short name alone is no noun, or is a larger place.
  const subject = municipality.locative.endsWith(municipality.officialName) ? officialName : name;
  return {
    ...municipality,
    name,
    officialName,
    genitive: formatGenitive(subject),
    locative: `${isIsland(municipality) ? 'on' : 'in'} ${subject}`,
    otherSpellings: [
      ...municipality.otherSpellings,
      ...(name === municipality.name ? [] : [municipality.name]),
    ],
    remarks: localisedRemarks(municipality.remarks),
  };
}

/**
 * The dataset with names and remarks as English sentences need them. For pages, figures and texts: the
 * published tables keep the Danish names, which others join by.
 */
export function localised(dataset: Dataset): Dataset {
  const municipalities = dataset.municipalities.map(localisedMunicipality);
  return {
    ...dataset,
    country: { ...dataset.country, name: 'Denmark' },
    municipalities,
    regions: dataset.regions.map((region) => ({
      ...region,
      municipalityCodes: municipalities
        .filter(({ code }) => region.municipalityCodes.includes(code))
        .toSorted((a, b) => compareDanish(a.name, b.name))
        .map(({ code }) => code),
      remarks: localisedRemarks(region.remarks),
    })),
    dataChanges: dataset.dataChanges.map((change) => ({ ...change, ...change.english })),
  };
}
