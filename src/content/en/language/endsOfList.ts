import { type Text, t } from '../../text.ts';

/** `Ishøj 1.7 and Køge 0.9 are highest, Lejre 0.2 and Stevns 0.1 lowest` */
export const endsOfList = (highest: Text, lowest: Text): Text => t`${highest} are highest, ${lowest} lowest`;
