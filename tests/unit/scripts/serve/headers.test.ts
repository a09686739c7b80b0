import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../../scripts/serve/headers.ts';

const rules = parseHeaders(`# What a <meta> cannot carry
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: frame-ancestors 'none'

/assets/*
\tCache-Control: public, max-age=31536000, immutable
/assets/*.csv
  content-security-policy: sandbox
  # an indented comment
/people/:person/
  X-Kind: person
/exact
  X-Kind: exact
`);

describe('headersFor', () => {
  const everywhere = {
    'x-content-type-options': 'nosniff',
    'content-security-policy': "frame-ancestors 'none'",
  };
  const assets = { ...everywhere, 'cache-control': 'public, max-age=31536000, immutable' };

  test.each([
    ['/', everywhere],
    ['/assets', everywhere],
    ['/assets/a.js', assets],
    ['/assets/deep/a.js', assets],
    ['/assets/deep/a.csv', { ...assets, 'content-security-policy': "frame-ancestors 'none', sandbox" }],
    ['/people/a-b/', { ...everywhere, 'x-kind': 'person' }],
    ['/people/', everywhere],
    ['/people/a/b/', everywhere],
    ['/exact', { ...everywhere, 'x-kind': 'exact' }],
    ['/exact/', everywhere],
    ['/exactly', everywhere],
  ])('%s', (path, expected) => {
    expect(Object.fromEntries(headersFor(rules, path))).toEqual(expected);
  });

  test('sends nothing where there are no rules', () => {
    expect(headersFor(parseHeaders(''), '/').size).toBe(0);
  });
});

describe('parseHeaders names the line it cannot read', () => {
  test.each([
    ['  X-A: b', '_headers, line 1: "X-A: b" stands before any path.'],
    ['/a\nX-A: b', '_headers, line 2: "X-A: b" is no path'],
    ['/a\n\n  X-A b', '_headers, line 3: "X-A b" is no header'],
    ['/a\n  X-A:', '_headers, line 2: "X-A:" is no header'],
    ['/a\n  ! X-A', '_headers, line 2: "! X-A" is no header'],
    ['https://example.org/a\n  X-A: b', '_headers, line 1: "https://example.org/a" is no path'],
    ['/*/b/*', '_headers, line 1: "/*/b/*" holds "*" twice'],
  ])('%j', (text, message) => {
    expect(() => parseHeaders(text)).toThrow(message);
  });
});
