import { describe, expect, test } from 'vitest';
import { parseRedirects, redirectionFor } from '../../../../scripts/serve/redirects.ts';

const rules = parseRedirects(`# from to status
/old            /new/               301
/default        /new/
/news/*         /articles/:splat    302   # every one of them
/people/:id/:part  /persons/:id/#:part  308
/out/*          https://example.org/a?from=:splat
/app/*          /app/               200
/gone           /gone.html          410
/a.b(c)         /plain/             301
/page           /other/             301
/page!          /other/             301
/forced         /other/             301!
/first          /one/               301
/first          /two/               301
`);

function redirect(path: string, query = '', fileExists = false): ReturnType<typeof redirectionFor> {
  return redirectionFor(rules, { path, query, fileExists });
}

describe('redirectionFor', () => {
  test.each([
    ['/old', '', { status: 301, to: '/new/' }],
    ['/old', '?q=1', { status: 301, to: '/new/?q=1' }],
    ['/old/', '', undefined],
    ['/older', '', undefined],
    ['/default', '', { status: 301, to: '/new/' }],
    ['/news/2024/a b', '', { status: 302, to: '/articles/2024/a%20b' }],
    ['/news/', '', { status: 302, to: '/articles/' }],
    ['/news', '', undefined],
    ['/people/ana/role', '?x', { status: 308, to: '/persons/ana/?x#role' }],
    ['/people/ana/role/more', '', undefined],
    ['/out/x', '?q=1', { status: 301, to: 'https://example.org/a?from=x' }],
    ['/app/any/thing', '?q=1', { status: 200, to: '/app/' }],
    ['/gone', '', { status: 410, to: '/gone.html' }],
    ['/a.b(c)', '', { status: 301, to: '/plain/' }],
    ['/axb(c)', '', undefined],
    ['/first', '', { status: 301, to: '/one/' }],
    ['/nothing', '', undefined],
  ])('%s%s', (path, query, expected) => {
    expect(redirect(path, query)).toEqual(expected);
  });

  test('a file that exists wins, unless the rule is forced', () => {
    expect(redirect('/page', '', true)).toBeUndefined();
    expect(redirect('/forced', '', true)).toEqual({ status: 301, to: '/other/' });
  });

  test('a line break in what was caught cannot reach a header', () => {
    expect(redirect('/news/a\r\nX: y')?.to).toBe('/articles/a%0D%0AX:%20y');
  });
});

describe('parseRedirects names the line it cannot read', () => {
  test.each([
    ['/a', '_redirects, line 1: "/a" has no target'],
    ['\n/a /b 299', '_redirects, line 2: "/a /b 299" cannot be read'],
    ['/a /b 301 Country=nz', '_redirects, line 1: "/a /b 301 Country=nz" cannot be read'],
    ['/a id=:id /b', '_redirects, line 1: "/a id=:id /b" cannot be read'],
    ['/a b', '_redirects, line 1: "b" is neither a path nor an address.'],
    ['/a //example.org', '_redirects, line 1: "//example.org" is neither a path nor an address.'],
    ['/a https://example.org/ 200', '_redirects, line 1: "https://example.org/" is on another site'],
    ['a /b', '_redirects, line 1: "a" is no path'],
    ['/:a/:a /b', '_redirects, line 1: "/:a/:a" holds ":a" twice'],
  ])('%j', (text, message) => {
    expect(() => parseRedirects(text)).toThrow(message);
  });
});
