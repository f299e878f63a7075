import { type Text, t } from '../../text.ts';

/** `Ishøj 1,7 og Køge 0,9 er højest, Lejre 0,2 og Stevns 0,1 lavest` */
export const endsOfList = (highest: Text, lowest: Text): Text => t`${highest} er højest, ${lowest} lavest`;
