/** One page of each kind: what is measured and what Lighthouse judges. */
export const PAGE_KINDS: readonly { readonly kind: string; readonly path: string }[] = [
  { kind: 'front', path: '/' },
  { kind: 'municipality', path: '/kommune/albertslund/' },
  { kind: 'region', path: '/region/hovedstaden/' },
  { kind: 'municipalities', path: '/kommune/' },
  { kind: 'englishFront', path: '/en/' },
  { kind: 'englishMunicipality', path: '/en/municipality/albertslund/' },
  { kind: 'comparison', path: '/sammenlign/?kommuner=albertslund,dragoer,odense,aarhus' },
  { kind: 'builder', path: '/indlejr/' },
  { kind: 'method', path: '/metode/' },
  { kind: 'about', path: '/om/' },
  { kind: 'performance', path: '/om/ydeevne/' },
  { kind: 'data', path: '/data/' },
  { kind: 'changes', path: '/data/aendringer/' },
  { kind: 'notFound', path: '/findes-ikke/' },
  { kind: 'embedFigures', path: '/embed/v1/kommune/albertslund/tal/' },
  { kind: 'embedMap', path: '/embed/v1/danmark/kort/' },
];

/** Those that are held against bare pages: where most readers begin. */
export const BESIDE_BARE: ReadonlySet<string> = new Set([
  'front',
  'municipality',
  'region',
  'municipalities',
  'englishFront',
  'englishMunicipality',
]);
