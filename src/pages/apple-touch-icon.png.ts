import type { APIRoute } from 'astro';
import { pngResponse } from '../publish/images/pngResponse.ts';
import { touchIconSvg } from '../publish/images/touchIcon.ts';

export const GET: APIRoute = () => pngResponse(touchIconSvg());
