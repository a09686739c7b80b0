import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { keyOf } from '../archive/cache-keys.ts';
import { getArchive } from '../archive/load.ts';
import { siteUrl } from '../archive/urls.ts';
import { cardImage } from '../figures/card-image.ts';
import { cardsOf } from '../figures/cards.ts';

export const getStaticPaths = (async () =>
  cardsOf(await getArchive()).map((card) => ({
    params: { card: card.href.slice(siteUrl().length).replace(/\.png$/, '') },
    props: { card },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const cacheKey = ({ card }: Props) => keyOf(card);

export const GET: APIRoute<Props> = async ({ props: { card } }) =>
  new Response((await cardImage(card)) as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': 'image/png' },
  });
