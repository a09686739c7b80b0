import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { isSafeAddress } from '../../../src/markup/allowed.ts';
import { sanitise } from '../../../src/markup/sanitise.ts';
import { all, parse } from '../../dist/html.ts';

const OPTIONS = { features: { gfm: true, smartPunctuation: true }, data: {} };
const html = (text: string) => markdownToHtml(text, { ...OPTIONS, hastPlugins: [sanitise()] }).html;
const js = (text: string) => mdxToJs(text, { ...OPTIONS, hastPlugins: [sanitise()] }).code;

describe('what every text keeps', () => {
  it.each([
    ['paragraphs and marks', 'One *two* **three** ~~four~~ `five`.\n\nSix  \nseven.\n'],
    ['lists', '1. one\n2. two\n   - three\n'],
    ['quotations and rules', '> one\n\n---\n'],
    ['tables', '| a | b |\n| - | - |\n| 1 | 2 |\n'],
    ['code', '```js\na < b && "c"\n```\n'],
    [
      'links',
      '[a](https://lamps.example/?a=1&b=2 "title") <https://lamps.example/> [b](/topics/light/) [c](#d)\n',
    ],
    ['references', '[a][1]\n\n[1]: https://lamps.example/\n'],
  ])('%s', (_, text) => {
    expect(html(text)).toBe(markdownToHtml(text, OPTIONS).html);
  });
});

it('headings have names that no other part of a page has, each its own', () => {
  expect(html('## Main\n\n> ### *Two* `b`\n\n## Main\n').match(/id="[^"]*"/g)).toEqual([
    'id="text-main"',
    'id="text-two-b"',
    'id="text-main-1"',
  ]);
});

describe('what no text keeps, though the check has not seen it', () => {
  it.each([
    ['a <b onclick="x">b</b> c', '<p>a b c</p>'],
    ['<script>alert(1)</script>', ''],
    ['![a](https://evil.example/a.png)', '<p></p>'],
    ['[a](javascript:alert(1))', '<p><a>a</a></p>'],
    ['- [x] a', '<ul class="contains-task-list">\n<li class="task-list-item"> a</li>\n</ul>'],
    ['`__ASTRO_IMAGE_="x"`', '<p><code>image_="x"</code></p>'],
  ])('%s', (text, expected) => expect(html(`${text}\n`).trim()).toBe(expected));

  it('what is nested too deep', () => {
    expect(html(`${'> '.repeat(5_000)}deep\n`)).not.toContain('deep');
  });

  it('imports, exports, expressions, foreign components and attributes of MDX', () => {
    const code = js(
      'import a from "evil"\n\nexport const b = evil()\n\n{evil()}\n\n<Cite {...evil} article="2019/vote" onClick={evil()} evil="1">{evil()}cited <b onclick="evil()">bold</b></Cite>\n\n<Evil />\n',
    );
    expect(code).not.toMatch(/evil/i);
    expect(code).toContain('article: "2019/vote"');
    expect(code).toContain('bold');
  });

  it('the layout that MDX would import', () => {
    const frontmatter = { title: 'x', layout: '../evil.astro' };
    const astro = {
      frontmatter,
      headings: [],
      localImagePaths: new Set<string>(),
      remoteImagePaths: new Set<string>(),
    };
    void mdxToJs('Text.\n', { ...OPTIONS, data: { astro }, hastPlugins: [sanitise()] });
    expect(frontmatter).toEqual({ title: 'x' });
  });
});

describe('a hostile file that the check has not seen', () => {
  const folder = fileURLToPath(new URL('../../fixtures/hostile/refused/articles/2019/', import.meta.url));
  const bodies = readdirSync(folder).map((file) => {
    const text = readFileSync(folder + file, 'utf8');
    return [file, text.replace(/^---\n[\s\S]*?\n---\n/, '')] as const;
  });
  const markdown = bodies.filter(([file]) => file.endsWith('.md'));

  it.each(markdown)('%s renders without what could harm', (_, body) => {
    const document = parse(html(body));
    const attributes = all('*', document).flatMap(({ attribs }) => Object.entries(attribs));
    expect(
      all(
        'script, style, iframe, object, embed, svg, math, img, form, input, base, meta, link, template',
        document,
      ),
    ).toEqual([]);
    expect(attributes.filter(([name]) => name.startsWith('on') || name === 'style')).toEqual([]);
    expect(
      attributes.filter(([name, value]) => ['href', 'src', 'action'].includes(name) && !isSafeAddress(value)),
    ).toEqual([]);
  });

  it('would harm without the cleaning', () => {
    const found = (selector: string) =>
      markdown.filter(([, body]) => all(selector, parse(markdownToHtml(body, OPTIONS).html)).length > 0);
    expect(found('script').length).toBeGreaterThan(5);
    expect(found('[href^="javascript:"]').length).toBeGreaterThan(5);
    expect(found('[onclick], [onerror], [onload]').length).toBeGreaterThan(3);
  });
});
