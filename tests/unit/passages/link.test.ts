import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { withoutPassageLinks } from '../../../src/passages/link.ts';
import { passageLinks } from '../../../src/passages/plugin.ts';

it('withoutPassageLinks takes out what the plugin has put in, and no other link', async () => {
  const { html } = await markdownToHtml('One & [two](#a). [#k3f9]\n\n- Three [#m4tz]\n', {
    hastPlugins: [passageLinks((id) => `Link to “${id}”`)],
  });
  expect(html.match(/data-digest/g)).toHaveLength(2);
  expect(withoutPassageLinks(html).trim()).toBe(
    '<p id="k3f9">One &amp; <a href="#a">two</a>.</p>\n<ul>\n<li id="m4tz">Three</li>\n</ul>',
  );
});
