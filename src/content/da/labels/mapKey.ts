/** What the compact key above the map says below its colours. */
export const RATE_KEY_NOTE = 'Laveste tal i farven, og hvor mange kommuner der har den.';
export const MEMBERS_KEY_NOTE = 'Tallet er antallet af kommuner.';
export const CHANGE_KEY_NOTE = 'Bleg farve: kan være tilfældigt. Tallet er antallet af kommuner.';

/** Where a class begins, as short as a colour is wide: `0,35–0,65` → `0,35`, `under 0,35` → `<0,35`, `7,6 Dragør` → `7,6`. */
export const whereClassBegins = (short: string): string =>
  (short.split('–')[0] ?? '').replace('under ', '<').replace('over ', '>').replace(/ .*/, '');
