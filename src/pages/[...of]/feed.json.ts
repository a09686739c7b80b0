import type { APIRoute } from 'astro';
import { jsonFeed } from '../../formats/feeds/json-feed.ts';
import { keyOf } from '../../archive/cache-keys.ts';
import { type FeedProps, entriesOf, feedPaths } from '../_feeds.ts';

export const getStaticPaths = feedPaths;

export const cacheKey = ({ feed }: FeedProps) => keyOf(feed);

export const GET: APIRoute<FeedProps> = async ({ props: { feed }, site }) =>
  Response.json(jsonFeed(feed, await entriesOf(feed, site!), site!), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
