import type { APIRoute } from 'astro';
import { places } from '../publish/places.ts';

export const GET: APIRoute = () => Response.json(places());
