import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { draftsDirectory } from '../schemas/folder.ts';

const page = (name: string) => fileURLToPath(new URL(`../pages/_drafts/${name}`, import.meta.url));

/** Pages of the drafts, for `npm run dev` alone: a build does not know of them. */
export function draftsInDev(): AstroIntegration {
  return {
    name: 'drafts-in-dev',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/drafts/', entrypoint: page('index.astro'), prerender: false });
        injectRoute({ pattern: '/drafts/[...id]', entrypoint: page('[...id].astro'), prerender: false });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(draftsDirectory);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(draftsDirectory)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
