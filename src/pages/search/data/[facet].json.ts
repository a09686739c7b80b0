import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getArchive } from '../../../archive/load.ts';
import { facetValues } from '../../../search/data.ts';
import { FACETS } from '../../../search/facets.ts';
import { storeValue } from '../../../search/stored.ts';

export const getStaticPaths = (() =>
  FACETS.map((facet) => ({ params: { facet }, props: { facet } }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  Response.json(facetValues(await getArchive(), props.facet).map(storeValue));
