import { renderPng } from './renderPng.ts';

/** An image of ours as the answer to a request for its address. */
export async function pngResponse(svg: string): Promise<Response> {
  return new Response(new Uint8Array(await renderPng(svg)), { headers: { 'content-type': 'image/png' } });
}
