import type { GetStaticPaths } from 'astro';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { loadRenderers } from 'astro:container';
import { render } from 'astro:content';
import { getArchive, getBody } from '../archive/load.ts';
import type { Article } from '../archive/model.ts';
import { siteUrl } from '../archive/urls.ts';
import Entry from '../components/FeedEntry.astro';
import { type Feed, type FeedEntry, feedsOf } from '../formats/feeds/feed.ts';
import { feedHtml } from '../formats/feeds/html.ts';

export interface FeedProps {
  feed: Feed;
}

/** The paths of a route `[...of]/feed.…`: that of the whole has nothing before it. */
export const feedPaths = (async () =>
  feedsOf(await getArchive()).map((feed) => ({
    params: { of: feed.href.slice(siteUrl().length).replace(/\/$/, '') || undefined },
    props: { feed } satisfies FeedProps,
  }))) satisfies GetStaticPaths;

const makeContainer = async () =>
  AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
let container: ReturnType<typeof makeContainer> | undefined;

type Rendered = WeakMap<Article, Promise<string>>;
const rendered: { full: Rendered; brief: Rendered } = { full: new WeakMap(), brief: new WeakMap() };

/** The entries of a feed. An article that stands in many is rendered once in full and once in brief. */
export function entriesOf({ articles, isFull }: Feed, root: URL): Promise<FeedEntry[]> {
  const known = rendered[isFull ? 'full' : 'brief'];
  return Promise.all(
    articles.map(async (article) => {
      const html = known.get(article) ?? renderEntry(article, isFull, root);
      known.set(article, html);
      return { article, html: await html };
    }),
  );
}

async function renderEntry(article: Article, isFull: boolean, root: URL): Promise<string> {
  const of = isFull ? (await render(await getBody('articles', article.id))).Content : undefined;
  const renderer = await (container ??= makeContainer());
  // ESLint does not see the types of components.
  const html = await renderer.renderToString(Entry as AstroComponentFactory, { props: { article, of } });
  return feedHtml(html, new URL(article.href, root));
}
