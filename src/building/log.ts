import type { AstroLoggerDestination } from 'astro';
import nodeLog from 'astro/logger/node';

/** Astro tells of each page in two messages: its path, and in what time it was made. */
const PATH = '├─';
const TIME = /\(\+\d/;
const NOT_CREATED = 'file not created';

/** Astro's log without the line for each page, of which a large archive has tens of thousands. */
export default function log(): AstroLoggerDestination {
  const astro = nodeLog();
  let path: Parameters<typeof astro.write>[0] | undefined;
  return {
    write: (event) => {
      if (event.message.includes(PATH)) {
        path = event;
      } else if (path === undefined || !TIME.test(event.message)) {
        astro.write(event);
      } else {
        if (event.message.includes(NOT_CREATED)) for (const each of [path, event]) astro.write(each);
        path = undefined;
      }
    },
  };
}
