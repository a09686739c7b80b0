import type { APIRoute } from 'astro';
import { atomFeed } from '../../formats/feeds/atom.ts';
import { keyOf } from '../../archive/cache-keys.ts';
import { type FeedProps, entriesOf, feedPaths } from '../_feeds.ts';

export const getStaticPaths = feedPaths;

export const cacheKey = ({ feed }: FeedProps) => keyOf(feed);

export const GET: APIRoute<FeedProps> = async ({ props: { feed }, site }) =>
  new Response(atomFeed(feed, await entriesOf(feed, site!), site!), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
