import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getArchive } from '../../archive/load.ts';
import { siteUrl } from '../../archive/urls.ts';
import { atomFeed } from '../../formats/feeds/atom.ts';
import { feedsOf } from '../../formats/feeds/feed.ts';
import { jsonFeed } from '../../formats/feeds/json-feed.ts';
import { entriesOf } from '../_feed-entries.ts';

export const getStaticPaths = (async () =>
  feedsOf(await getArchive()).flatMap((feed) =>
    (['xml', 'json'] as const).map((format) => ({
      params: { of: feed.href.slice(siteUrl().length).replace(/\/$/, '') || undefined, format },
      props: { feed, format },
    })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { feed, format }, site }) => {
  const root = site!;
  const entries = await entriesOf(feed, root);
  return format === 'xml'
    ? new Response(atomFeed(feed, entries, root), {
        headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
      })
    : Response.json(jsonFeed(feed, entries, root), { headers: { 'Content-Type': 'application/feed+json' } });
};
