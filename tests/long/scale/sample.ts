import type { AstroIntegration } from 'astro';
import { comparedArchive, pathOf } from '../../../scripts/bench/compare/archive.ts';
import { kindOf } from '../../../scripts/bench/budgets.ts';
import type { Article } from '../../../src/archive/model.ts';
import { SCALE } from './site.ts';

/** So many pages of a kind are built, those that have most to show. */
const OF_A_KIND = 25;

/** Builds, of each kind of page, those of the longest lists and of the articles with the most references, and nothing else. */
export function sample(): AstroIntegration {
  return {
    name: 'sample',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          getStaticPaths: async () => {
            const pages = (await astro.getStaticPaths()).filter(({ route }) => route.type === 'page');
            const { articles, lists } = comparedArchive(SCALE.content);
            const weights = new Map([
              ...articles.map((article) => [pathOf(article), references(article)] as const),
              ...lists.map((list) => [list.path, list.articles.length + list.undated.length] as const),
            ]);
            const weight = (page: { pathname: string }) => weights.get(pathOf({ href: page.pathname })) ?? 0;
            const kinds = Map.groupBy(pages, ({ pathname }) => kindOf(pathname));
            return [...kinds.values()].flatMap((kind) =>
              kind.sort((a, b) => weight(b) - weight(a)).slice(0, OF_A_KIND),
            );
          },
        }));
      },
    },
  };
}

const references = ({ events, organisations, people, places, sameMoment, topics }: Article) =>
  [events, organisations, people, places, sameMoment, topics].flat().length;
