import type { APIRoute } from 'astro';
import { pngResponse } from '../publish/images/pngResponse.ts';
import { touchIconSvg } from '../draw/touchIcon.ts';

export const GET: APIRoute = () => pngResponse(touchIconSvg());
