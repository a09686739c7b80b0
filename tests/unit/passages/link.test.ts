import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { sanitise } from '../../../src/markup/sanitise.ts';
import { withoutPassageLinks } from '../../../src/passages/link.ts';
import { passageLinks } from '../../../src/passages/passage-links.ts';

it('withoutPassageLinks takes out what the plugin has put in, and no other link', () => {
  const { html } = markdownToHtml('One & [two](#a). [#k3f9]\n\n- Three [#m4tz]\n', {
    hastPlugins: [sanitise(passageLinks((id) => `Link to “${id}”`))],
  });
  expect(html.match(/data-digest/g)).toHaveLength(2);
  expect(withoutPassageLinks(html).trim()).toBe(
    '<p id="k3f9">One &amp; <a href="#a">two</a>.</p>\n<ul>\n<li id="m4tz">Three</li>\n</ul>',
  );
});
