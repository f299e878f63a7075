/** The addresses that the report itself gives. */
const REPORT_LINKS = {
  hjemTilAlle: 'https://hjemtilalle.dk/',
  sand: 'https://sandudvalg.dk/',
  platform: 'https://godtigang-housingfirst.dk/',
  themeEconomy: 'https://godtigang-housingfirst.dk/tema-okonomien-i-housing-first/',
  themeHomes: 'https://godtigang-housingfirst.dk/tema-betalbare-boliger-til-indsatsen/',
  themeSupport: 'https://godtigang-housingfirst.dk/tema-stotte-og-etablering-i-egen-bolig/',
  themePrevention: 'https://godtigang-housingfirst.dk/tema-forebyggelse-af-hjemloshed/',
  themeShelters: 'https://godtigang-housingfirst.dk/tema-forsorgshjemmets-rolle/',
  caseIkastBrande:
    'https://godtigang-housingfirst.dk/case/ny-en-investering-i-mennesker-sadan-nedbringer-ikast-brande-hjemlosheden-og-styrker-arbejdsglaeden/',
  caseAalborg:
    'https://godtigang-housingfirst.dk/case/bred-inddragelse-i-aalborg-skaber-faelles-fokus-pa-bekaempelse-af-hjemloshed-sadan-har-kommunen-faet-alle-med/',
  caseOdense:
    'https://godtigang-housingfirst.dk/case/housing-first-har-betalt-sig-bade-menneskeligt-og-okonomisk-i-odense-kommune-hvordan-er-sagen-fastholdt-i-det-politiske-rum/',
  caseSvendborg:
    'https://godtigang-housingfirst.dk/case/det-kan-betale-sig-at-investere-over-hele-spektret-af-hjemlose-sadan-omsaettes-housing-first-til-praksis-i-svendborg-kommunedet-kan-betale-sig-at-investere-over-hele-spektret-af-hjemlose/',
  caseAarhus:
    'https://godtigang-housingfirst.dk/case/et-faelles-opgor-med-hjemloshed-i-aarhus-vil-man-med-et-lokalt-partnerskab-sikre-alle-aarhusianere-en-vej-ud-af-hjemloshed/',
  housingFirstPrinciples: 'https://www.social.dk/voksne/hjemloeshed/viden-og-temaer/housing-first-tilgangen',
  ministryHomelessness:
    'https://www.sm.dk/arbejdsomraader/udsatte-voksne/hjemloeshed/initiativer-og-indsatser-til-personer-i-hjemloeshed',
  ministryGrants: 'https://www.sbst.dk/puljer-og-tilskud/bolig-og-byggeriomraadet/aktuelle-puljer',
} as const;

/** Official pages, and the licences and sources of the map. */
const OFFICIAL_LINKS = {
  ministryShelters:
    'https://www.sm.dk/arbejdsomraader/udsatte-voksne/hjemloeshed/servicelovens-tilbud-til-personer-i-hjemloeshed',
  reformInPractice: 'https://www.sbst.dk/voksne/hjemloeshed/omstilling-af-hjemloeshedsomraadet',
  statisticsDenmark: 'https://www.dst.dk/',
  openStreetMapCopyright: 'https://www.openstreetmap.org/copyright',
  geoNames: 'https://www.geonames.org/',
  ccBy4: 'https://creativecommons.org/licenses/by/4.0/deed.da',
} as const;

/** Every address outside the site that a page may link to: `npm run check:links` refuses all others. */
export const EXTERNAL_LINKS = { ...REPORT_LINKS, ...OFFICIAL_LINKS } as const;
