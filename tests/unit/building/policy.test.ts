import { createHash } from 'node:crypto';
import type { SSRManifest } from 'astro';
import { describe, expect, it } from 'vitest';
import { ownPolicy } from '../../../src/building/writing/policy.ts';

const source = (content: string) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}` as const;

const csp = (scripts: string[], styles: string[]) =>
  ({
    algorithm: 'SHA-256',
    scriptDirective: { resources: ["'self'"], hashes: scripts.map(source) },
    styleDirective: { resources: ["'self'"], hashes: styles.map(source) },
  }) as unknown as NonNullable<SSRManifest['csp']>;

const page = (policy: string, rest: string) =>
  `<title>style-src 'self'</title><meta http-equiv="content-security-policy" content="${policy}"><p>script-src ${rest}`;

const POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'sha256-own';";

const through = (given: ReturnType<typeof csp> | undefined, html: string) =>
  Buffer.from(ownPolicy(given)(html) as Uint8Array).toString();

describe('the policy of a page', () => {
  it('allows what stands in the page of what is known, once', () => {
    const html = page(
      POLICY,
      '<style>é{}</style><style media="print">é{}</style><script type="module">go("’")</script>',
    );
    const [script, style] = [source('go("’")'), source('é{}')];
    expect(through(csp(['go("’")', 'elsewhere()'], ['é{}', 'b{}']), html)).toBe(
      html.replace(
        POLICY,
        `default-src 'self'; script-src '${script}' 'self'; style-src '${style}' 'self' 'sha256-own';`,
      ),
    );
  });

  it('allows nothing that is not known', () => {
    const html = page(
      POLICY,
      '<script>steal()</script><style>x{}</style><script type="application/ld+json">{}</script>',
    );
    expect(through(csp(['go()'], ['é{}']), html)).toBe(html);
  });

  it('allows a script as a script alone, a style as a style alone', () => {
    const html = page(POLICY, '<style>go()</style><script>b{}</script>');
    expect(through(csp(['go()'], ['b{}']), html)).toBe(html);
  });

  it('takes what it adds from what Astro says on every page, but for what is of one kind alone', () => {
    const given = csp(['go()'], ['b{}']);
    const ofKind = { hash: source('x'), kind: 'element' as const };
    given.styleDirective.hashes.push(ofKind);
    ownPolicy(given);
    expect([given.scriptDirective.hashes, given.styleDirective.hashes]).toEqual([[], [ofKind]]);
  });

  it('leaves a page without a policy as it is, and every page where there are no policies', () => {
    expect(ownPolicy(csp(['go()'], []))('<script>go()</script>')).toBe('<script>go()</script>');
    const html = page(POLICY, '<style>b{}</style>');
    expect(ownPolicy(undefined)(html)).toBe(html);
  });
});
