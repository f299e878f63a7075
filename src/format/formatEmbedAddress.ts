/** What an embed's address need not say: most articles are light. */
export const DEFAULT_THEME = 'lys';

/** What may be asked of an embed in its query string. */
export interface EmbedOptions {
  /** One of the values of `tema`. */
  readonly theme?: string;
  /** Told back with the height, so that a host can tell its frames apart; empty is none. */
  readonly id?: string;
}

/** The address for a frame's `src`, not yet escaped for HTML. @param address absolute, without options */
export function formatEmbedAddress(
  address: string,
  { theme = DEFAULT_THEME, id = '' }: EmbedOptions,
): string {
  const url = new URL(address);
  if (theme !== DEFAULT_THEME) url.searchParams.set('tema', theme);
  if (id !== '') url.searchParams.set('id', id);
  return url.href;
}
