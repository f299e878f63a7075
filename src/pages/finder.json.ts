import type { APIRoute } from 'astro';
import { places } from '../publish/publishedPlaces.ts';

export const GET: APIRoute = () => Response.json(places());
