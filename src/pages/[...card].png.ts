import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getArchive } from '../archive/load.ts';
import { siteUrl } from '../archive/urls.ts';
import { cardImage } from '../figures/card-image.ts';
import { cardsOf } from '../figures/cards.ts';

/** How many are drawn at a time. */
const AT_ONCE = 6;

export const getStaticPaths = (async () => {
  const cards = cardsOf(await getArchive());
  return cards.map((card, index) => ({
    params: { card: card.href.slice(siteUrl().length).replace(/\.png$/, '') },
    props: {
      card,
      ahead: index === 0 ? cards.slice(1, AT_ONCE) : cards.slice(index + AT_ONCE - 1, index + AT_ONCE),
    },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { ahead, card } }) => {
  // One that fails says so when its own turn comes.
  if (import.meta.env.PROD) for (const next of ahead) cardImage(next).catch(() => undefined);
  const image = (await cardImage(card)) as Uint8Array<ArrayBuffer>;
  return new Response(image, { headers: { 'Content-Type': 'image/png' } });
};
