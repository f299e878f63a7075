import type { APIRoute, GetStaticPaths } from 'astro';
import {
  type BuilderPlace,
  builderViews,
  countryPlace,
  municipalityPlaces,
  regionPlaces,
} from '../../publish/embed/builderPlaces.ts';

interface Props {
  readonly place: BuilderPlace;
}

export const getStaticPaths = (() =>
  [countryPlace(), ...regionPlaces(), ...municipalityPlaces()].map((place) => ({
    params: { place: place.slug },
    props: { place } satisfies Props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { place } }) => Response.json(builderViews(place));
