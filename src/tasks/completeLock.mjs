// Run after each change of dependencies (`npm run lock:complete`): a registry that lacks packages for
// other platforms makes npm leave their entries out of the lock, and then the lock works on no other
// platform. Each optional package that a locked package names gets an entry of its own again; and each
// package its address at npm's own registry, which npm replaces by that of the registry in use: without it
// npm asks for all versions of each of them first, which takes as long as the packages themselves.
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));

const SYSTEMS = [
  'darwin',
  'linux',
  'win32',
  'android',
  'freebsd',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
  'openharmony',
];
const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el'];

/** `@rolldown/binding-linux-arm64-musl` → { os: ['linux'], cpu: ['arm64'], libc: ['musl'] } */
function platformOf(name) {
  const words = name.split(/[-/]/).map((word) => word.replace(/^(arm)(v7|eabi|hf).*$/, '$1'));
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : [];
  // What fits no platform (a WebAssembly stand-in) is locked but installed nowhere.
  if (os.length === 0 && cpu.length === 0) return { cpu: ['wasm32'] };
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) };
}

/** Where Node would look for `name` from the package at `from`: nearest folder first. */
function* placesFor(name, from) {
  for (let at = from; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    yield `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (at === '') return;
  }
}

const added = [];
for (const [from, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (!/^\d/.test(version)) continue;
    const places = [...placesFor(name, from)];
    // An entry without a version is what npm leaves of a package that the registry lacks.
    const found = places.map((place) => lock.packages[place]?.version).find(Boolean);
    if (found === version) continue;
    const place = found === undefined ? `node_modules/${name}` : places[0];
    lock.packages[place] = { version, ...(dev && { dev }), optional: true, ...platformOf(name) };
    added.push(`${place.replace(/^node_modules\//, '')}@${version}`);
  }
}

/** The address of a package, in the place where npm writes it. */
function addressed([place, entry]) {
  if (place === '' || entry.link || entry.inBundle) return [place, entry];
  const { name = place.replace(/^.*node_modules\//, ''), version, resolved: _, ...rest } = entry;
  const file = `${name.replace(/^.*\//, '')}-${version}.tgz`;
  const resolved = `https://registry.npmjs.org/${name}/-/${file}`;
  return [place, { ...(entry.name && { name }), version, resolved, ...rest }];
}

// In npm's own order, so that `npm install` leaves the lock as it is.
lock.packages = Object.fromEntries(
  Object.entries(lock.packages)
    .map(addressed)
    .sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length ? `Added to the lock:\n  ${added.join('\n  ')}` : 'The lock was complete.');
