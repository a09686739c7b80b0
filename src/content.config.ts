import { existsSync } from 'node:fs';
import { defineCollection } from 'astro/content/config';
import { type Loader, type LoaderContext, glob } from 'astro/loaders';
import { contentDirectory } from './schemas/folder.ts';
import { contentChecked } from './check/beside.ts';
import type { Collection } from './schemas/fields.ts';
import { schemas } from './schemas/index.ts';

/** A collection that nothing has been written for yet need not have a folder. */
function markdownIn(collection: Collection): Loader {
  const base = `${contentDirectory}/${collection}`;
  if (!existsSync(base)) return { name: 'empty', load: () => Promise.resolve() };
  return checked(
    glob({
      base,
      pattern: '**/*.{md,mdx}',
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
    }),
  );
}

/** Content is read while it is checked; what is wrong with it the check says better. */
const checked = (loader: Loader): Loader => ({
  ...loader,
  load: async (context) => {
    const [read] = await Promise.allSettled([readAtOnce(loader, context)]);
    await contentChecked();
    if (read.status === 'rejected') throw read.reason;
  },
});

/**
 * Half a second after the last change Astro writes down all that it has read so far, which takes it seconds where there
 * is much. While it reads, it is told of changes, and so writes once.
 */
async function readAtOnce(loader: Loader, context: LoaderContext) {
  const changes = setInterval(() => context.meta.set('reading', ''), 100);
  try {
    await loader.load(context);
  } finally {
    clearInterval(changes);
  }
}

export const collections = {
  articles: defineCollection({ loader: markdownIn('articles'), schema: schemas.articles }),
  organisations: defineCollection({ loader: markdownIn('organisations'), schema: schemas.organisations }),
  events: defineCollection({ loader: markdownIn('events'), schema: schemas.events }),
  topics: defineCollection({ loader: markdownIn('topics'), schema: schemas.topics }),
  people: defineCollection({ loader: markdownIn('people'), schema: schemas.people }),
  places: defineCollection({ loader: markdownIn('places'), schema: schemas.places }),
  publishers: defineCollection({ loader: markdownIn('publishers'), schema: schemas.publishers }),
  dossiers: defineCollection({ loader: markdownIn('dossiers'), schema: schemas.dossiers }),
};
