import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { bareSite } from './src/building/bare.ts';
import { progress } from './src/building/progress.ts';
import { synchronousReading } from './src/building/reading.ts';
import { wholeSite } from './src/building/whole-site.ts';
import { writing } from './src/building/writing/integration.ts';
import { contentCheck } from './src/check/integration.ts';
import { draftsInDev } from './src/editing/integration.ts';
import { keptResults } from './src/kept/integration.ts';
import { renderedBeside } from './src/rendering/beside.ts';
import { textProcessor } from './src/rendering/processor.ts';
import { cacheDirectory } from './src/schemas/folder.ts';
import { searchIndex } from './src/search/integration.ts';
import { site } from './src/site.ts';

const font = (file) =>
  fileURLToPath(import.meta.resolve(`@fontsource-variable/newsreader/files/newsreader-${file}.woff2`));

/** The characters of each script: Newsreader's upright Latin is preloaded, the rest loads where its characters occur. */
const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF9,U+20AB',
};
const face = (script, style) => ({
  weight: '200 800',
  style,
  src: [font(`${script}-wght-${style}`)],
  unicodeRange: ranges[script].split(','),
  display: 'swap',
});

// Astro would tell its makers of every build. Ours asks nothing of other machines.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

const isBare = process.argv.includes('--bare');
const search = searchIndex(isBare);

export default defineConfig({
  site: process.env.SITE_URL ?? site.address,
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: cacheDirectory,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    // Its colours are inline styles, which the policy forbids; articles quote no code.
    syntaxHighlight: false,
    processor: textProcessor(),
  },
  logger: { entrypoint: new URL('./src/building/log.ts', import.meta.url) },
  integrations: [
    contentCheck(),
    synchronousReading(),
    renderedBeside(),
    draftsInDev(),
    mdx(),
    isBare && bareSite(),
    keptResults(),
    search,
    writing({
      order: {
        first: search.needs,
        together: [['data', 'api/v1'], ['search/data/names']],
        // One thread needs about as long for them as Pagefind for its index.
        last: ['src/pages/articles/[year]/[slug].[ending].ts'],
      },
      addedTo: search.addsTo,
      takesOver: !isBare,
      onFirst: search.begin,
      onLast: search.complete,
    }),
    wholeSite(),
    progress(),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--font-newsreader',
      fallbacks: ['serif'],
      options: { variants: [face('latin', 'normal')] },
    },
    {
      provider: fontProviders.local(),
      name: 'Newsreader More',
      cssVariable: '--font-newsreader-more',
      fallbacks: [],
      options: {
        variants: [
          face('latin-ext', 'normal'),
          face('vietnamese', 'normal'),
          face('latin', 'italic'),
          face('latin-ext', 'italic'),
          face('vietnamese', 'italic'),
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // What a page loads when it is asked for, such as the quick search, are files of the site.
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    // Astro has Vite run `src/content.config.ts`. What that needs of Astro, Node loads, and has loaded already: run by
    // Vite, these hundred modules and more are each read, parsed and put together a second time.
    environments: { astro: { resolve: { external: ['astro/content/config', 'astro/loaders'] } } },
    // What tests and measurements build can be a million files, more than a system lets be watched.
    server: { watch: { ignored: ['**/.bench/**', '**/.test/**'] } },
    build: {
      rolldownOptions: {
        // Astro marks each MDX entry with a directive of its own, which the bundler does not know and need not.
        onwarn: (warning, warn) => {
          if (!warning.message?.includes('use astro:head-inject')) warn(warning);
        },
      },
    },
  },
  experimental: { contentIntellisense: true },
});
