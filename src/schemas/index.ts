import type { z } from 'zod';
import { articles } from './articles.ts';
import { dossiers } from './dossiers.ts';
import { events } from './events.ts';
import type { Collection } from './fields.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { publishers } from './publishers.ts';
import { topics } from './topics.ts';

/** One schema a collection. Each front matter of `content/<collection>/` has to satisfy it. */
export const schemas = {
  articles,
  organisations,
  events,
  topics,
  people,
  places,
  publishers,
  dossiers,
} satisfies Record<Collection, z.ZodType>;

export type Front<C extends Collection> = z.output<(typeof schemas)[C]>;
