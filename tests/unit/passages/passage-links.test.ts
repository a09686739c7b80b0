import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { sanitise } from '../../../src/markup/sanitise.ts';
import { digest } from '../../../src/passages/digest.ts';
import { passageLinks } from '../../../src/passages/passage-links.ts';

const hastPlugins = [sanitise(passageLinks((id) => `Link to ${id}`))];
const html = (text: string) =>
  markdownToHtml(text, { hastPlugins, features: { smartPunctuation: true } }).html.trim();
const link = (id: string, wording: string) =>
  `<a href="#${id}" data-digest="${digest(wording)}" aria-label="Link to ${id}"></a>`;

describe('passageLinks', () => {
  it.each<[what: string, text: string, html: string]>([
    ['a paragraph', 'One. [#k3f9]', `<p id="k3f9">One.${link('k3f9', 'One.')}</p>`],
    ['a marker on a line of its own', 'One.\n[#k3f9]', `<p id="k3f9">One.${link('k3f9', 'One.')}</p>`],
    [
      'marked words',
      '*One* two [three](/a) [#k3f9]',
      `<p id="k3f9"><em>One</em> two <a href="/a">three</a>${link('k3f9', 'One two three')}</p>`,
    ],
    [
      'a tight list, and one within',
      '- One [#k3f9]\n  - Two [#m4tz]',
      `<ul>\n<li id="k3f9">One${link('k3f9', 'One')}\n<ul>\n<li id="m4tz">Two${link('m4tz', 'Two')}</li>\n</ul>\n</li>\n</ul>`,
    ],
    [
      'a loose list',
      '- One [#k3f9]\n\n  Two [#m4tz]',
      `<ul>\n<li>\n<p id="k3f9">One${link('k3f9', 'One')}</p>\n<p id="m4tz">Two${link('m4tz', 'Two')}</p>\n</li>\n</ul>`,
    ],
    [
      'a quotation',
      '> "One" [#k3f9]',
      `<blockquote>\n<p id="k3f9">“One”${link('k3f9', '"One"')}</p>\n</blockquote>`,
    ],
    ['a paragraph without an id', 'One.', '<p>One.</p>'],
    ['a malformed id', 'One. [#nope]', '<p>One. [#nope]</p>'],
    ['a marker elsewhere', 'One [#k3f9] two', '<p>One [#k3f9] two</p>'],
    ['a heading', '## One [#k3f9]', '<h2 id="text-one-k3f9">One [#k3f9]</h2>'],
  ])('%s', (_, text, expected) => expect(html(text)).toBe(expected));

  it('works in MDX, whose components keep their words', () => {
    const { code } = mdxToJs('<Cite article="a">One</Cite> two. [#k3f9]\n', { hastPlugins, jsx: true });
    expect(code).toContain(`id="k3f9"`);
    expect(code).toContain(`data-digest="${digest('One two.')}"`);
    expect(code).not.toContain('[#');
  });
});
