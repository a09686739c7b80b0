import type { AstroLoggerDestination } from 'astro';
import nodeLog from 'astro/logger/node';

/** Astro's count of the pages that it has rendered itself: none, as `writing/` does it. */
const COUNT = /\b0 page\(s\) built/;

/** Astro's log without what is not so. */
export default function log(): AstroLoggerDestination {
  const astro = nodeLog();
  return {
    write: (event) => {
      if (!COUNT.test(event.message)) astro.write(event);
    },
  };
}
