import { renderPng } from './renderPng.ts';

/**
 * An image of ours as the answer to a request for its address.
 *
 * @param width pixels; the drawing's own unless given
 */
export async function pngResponse(svg: string, width?: number): Promise<Response> {
  const png = await renderPng(svg, width === undefined ? {} : { width });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
