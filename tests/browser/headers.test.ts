import { expect, test } from './fixture.ts';
import { KINDS } from './pages.ts';

test('every page is sent with the headers of its host', async ({ request }) => {
  for (const path of ['', 'search/', 'about/', 'there/is/nothing/here/', 'search/data/articles.json']) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['permissions-policy'], path).toContain('geolocation=()');
  }
});

test('what is not there answers 404, with a page', async ({ request }) => {
  const response = await request.get('there/is/nothing/here/');
  expect(response.status()).toBe(404);
  expect(response.headers()['content-type']).toBe('text/html; charset=utf-8');
});

test('every page has a strict content security policy', async ({ request }) => {
  for (const { kind, path } of KINDS) {
    const html = await (await request.get(path)).text();
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
    expect(policy, kind).toContain("default-src 'self'");
    expect(policy, kind).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
    expect(policy.includes("'wasm-unsafe-eval'"), kind).toBe(kind.startsWith('search'));
  }
});

test('the policy is in force', async ({ page, problems }) => {
  problems.expect(
    /securitypolicyviolation: script-src/,
    /securitypolicyviolation: style-src/,
    /Content Security Policy/,
  );
  await page.goto('');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.head.append(script);
    const probe = document.createElement('p');
    probe.setAttribute('style', 'position: fixed');
    document.body.append(probe);
    return { script: 'ran' in globalThis, style: getComputedStyle(probe).position };
  });
  expect(ran).toEqual({ script: false, style: 'static' });
});
