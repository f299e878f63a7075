import type { APIRoute } from 'astro';
import { lineMap } from '../publish/lineMap.ts';

export const GET: APIRoute = () => Response.json(lineMap());
