import type { PublishedSheet } from './sheets.ts';
import { sheetBytes } from './sheetBytes.ts';

/** A sheet as the answer to a request for its address. */
export const sheetResponse = async ({ sheet }: PublishedSheet): Promise<Response> =>
  new Response(new Uint8Array(await sheetBytes(sheet())), { headers: { 'content-type': 'application/pdf' } });
