import type { APIRoute } from 'astro';
import { pngResponse } from '../../publish/images/pngResponse.ts';
import { frontShareSvg } from '../../publish/images/shareImages.ts';

export const GET: APIRoute = () => pngResponse(frontShareSvg());
