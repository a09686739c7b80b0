import { hash } from 'node:crypto';
import type { SSRManifest } from 'astro';
import type { Whole } from './response.ts';

type Csp = SSRManifest['csp'];

const META = '<meta http-equiv="content-security-policy" content="';
const KINDS = ['script', 'style'] as const;

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
export function ownPolicy(csp: Csp): (page: Whole) => Whole {
  if (!csp) return (page) => page;
  const known = {
    script: new Set(takeDigests(csp.scriptDirective)),
    style: new Set(takeDigests(csp.styleDirective)),
  };
  const digestOf = (content: string) =>
    `${csp.algorithm.toLowerCase().replace('-', '')}-${hash(csp.algorithm, Buffer.from(content, 'latin1'), 'base64')}`;
  return (page) => {
    // Byte for byte a character: what stands between the tags is digested as it is sent, and nothing is decoded.
    const html = Buffer.from(page as string).toString('latin1');
    const start = html.indexOf(META) + META.length;
    if (start < META.length) return page;
    const end = html.indexOf('"', start);
    let policy = html.slice(start, end);
    for (const kind of KINDS) {
      const digests = new Set(
        inlineOf(kind, html)
          .map(digestOf)
          .filter((digest) => known[kind].has(digest)),
      );
      const sources = Array.from(digests, (digest) => ` '${digest}'`).join('');
      policy = policy.replace(`${kind}-src `, `${kind}-src${sources} `);
    }
    return Buffer.from(html.slice(0, start) + policy + html.slice(end), 'latin1');
  };
}

function takeDigests(directive: { hashes: unknown[] }): string[] {
  const taken = directive.hashes.filter((entry) => typeof entry === 'string');
  directive.hashes = directive.hashes.filter((entry) => typeof entry !== 'string');
  return taken;
}

/** What stands between the tags of each such element. */
function inlineOf(name: string, html: string): string[] {
  return Array.from(html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g')), ({ 0: tag, index }) => {
    const start = index + tag.length;
    return html.slice(start, html.indexOf(`</${name}`, start));
  });
}
