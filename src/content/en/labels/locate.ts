/** Finding the reader's own municipality by the browser's location. */
export const LOCATE = 'Use my location';
/** Beside the button, before anything is asked. */
export const LOCATE_PROMISE = 'Your location stays on your phone or computer.';
/** Where not even the map could be fetched. */
export const LOCATE_FAILED = 'That did not work. Type the name instead.';

/** What the finder answers; `*` stands for a municipality. */
export const LOCATE_WORDS = {
  asking: 'Asking your browser where you are …',
  inside: 'You are in *.',
  border:
    'You seem to be in *. The boundaries on our map are approximate, so those close by are listed here too.',
  coast: 'You are at the edge of our map. These municipalities are closest.',
  outside: 'You seem to be outside Denmark.',
  vague: 'Your browser does not know precisely enough where you are. Type the name instead.',
  denied: 'Your browser has not been allowed to say where you are. Type the name instead.',
  unavailable: 'Your browser cannot say where you are. Type the name instead.',
} as const;
