/** Under an embed: the way to the page it is taken from. @param name of the municipality or region */
export const seeWholePage = (name: string): string => `Se hele siden om ${name}`;
export const SEE_WHOLE_REPORT = 'Se alle tal på Hjemløshed i Danmark';
/** What a screen reader calls a table that scrolls in its box. */
export const SCROLLING_TABLE = 'Tabel over alle kommuner';
/** Before the address, where the page around an embed lets no link out of it. */
export const LINK_CLOSED = 'Siden her lader ikke linket åbne. Adressen er';
