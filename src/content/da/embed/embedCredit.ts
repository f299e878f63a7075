import { SITE_NAME } from '../labels/site.ts';

/** Under an embed in somebody's article, after the link that says what it shows. */
export const EMBED_CREDIT = `Kilde: VIVE, via ${SITE_NAME}.`;
