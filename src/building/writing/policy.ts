import type { SSRManifest } from 'astro';
import { digestOf } from './digests.ts';
import type { Whole } from './response.ts';

const META = '<meta http-equiv="content-security-policy" content="';

/**
 * Has the policy of each page allow, of the scripts and styles that Astro knows, those that stand in it. Astro's policy
 * allows every page those of all pages, whose digests were a sixth of what is sent of a page.
 *
 * What Astro does not know is not allowed: a script that came in with an article stays as forbidden as it was.
 *
 * @param csp is left without the digests of single scripts and styles, which the pages are given instead
 * @returns what a page is handed through, with the digests added to its policy; a page without a policy as it was
 * @see https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export function ownPolicy(csp: SSRManifest['csp']): (page: Whole) => Whole {
  if (!csp) return (page) => page;
  const known = {
    script: new Set(takeDigests(csp.scriptDirective)),
    style: new Set(takeDigests(csp.styleDirective)),
  };
  const sourceOf = (content: Uint8Array) =>
    `${csp.algorithm.toLowerCase().replace('-', '')}-${digestOf(csp.algorithm, content).toString('base64')}`;
  const sourcesOf = (kind: 'script' | 'style', html: Buffer) =>
    [...new Set(inlineOf(kind, html).map(sourceOf))].filter((source) => known[kind].has(source));
  return (page) => {
    const html =
      typeof page === 'string'
        ? Buffer.from(page)
        : Buffer.from(page.buffer, page.byteOffset, page.byteLength);
    const start = html.indexOf(META) + META.length;
    if (start < META.length) return page;
    const end = html.indexOf('"', start);
    const policy = html
      .toString('utf8', start, end)
      .replace(/\b(script|style)-src(?= )/g, (directive, kind: 'script' | 'style') =>
        [directive, ...sourcesOf(kind, html).map((source) => `'${source}'`)].join(' '),
      );
    return Buffer.concat([html.subarray(0, start), Buffer.from(policy), html.subarray(end)]);
  };
}

function takeDigests(directive: { hashes: unknown[] }): string[] {
  const taken = directive.hashes.filter((entry) => typeof entry === 'string');
  directive.hashes = directive.hashes.filter((entry) => typeof entry !== 'string');
  return taken;
}

/** What stands between the tags of each such element, but for data, of which no policy says anything. */
function inlineOf(name: string, html: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let tag = html.indexOf(`<${name}`); tag >= 0; tag = html.indexOf(`<${name}`, tag + 1)) {
    const start = html.indexOf('>', tag) + 1;
    if (html.toString('latin1', tag, start).includes('json')) continue;
    found.push(html.subarray(start, html.indexOf(`</${name}>`, start)));
  }
  return found;
}
