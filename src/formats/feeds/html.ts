import sanitize from 'sanitize-html';
import { withoutPassageLinks } from '../../passages/link.ts';

const TAGS = [
  ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'pre', 'figure', 'figcaption', 'img'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'em', 'strong', 'cite', 'q', 'sub', 'sup', 'del', 'ins', 'code', 'abbr', 'span', 'br'],
];

/**
 * HTML fit for a feed, where it stands on no page of ours: plain elements without classes, ids, styles and scripts,
 * no relative address and no links of passages.
 *
 * @param address where the HTML stands, against which its addresses are read
 * @see https://validator.w3.org/feed/docs/warning/ContainsRelRef.html
 */
export function feedHtml(html: string, address: URL): string {
  const absolute =
    (...names: string[]): sanitize.Transformer =>
    (tagName, attribs) => ({
      tagName,
      attribs: Object.fromEntries(
        Object.entries(attribs).map(([name, value]) => [
          name,
          names.includes(name) ? new URL(value, address).href : value,
        ]),
      ),
    });
  return sanitize(withoutPassageLinks(html), {
    allowedTags: TAGS,
    nonTextTags: ['script', 'style', 'noscript', 'template', 'textarea', 'option', 'button'],
    allowedAttributes: {
      '*': ['lang', 'dir'],
      a: ['href', 'hreflang'],
      blockquote: ['cite'],
      q: ['cite'],
      abbr: ['title'],
      img: ['src', 'alt', 'width', 'height'],
      ol: ['start', 'reversed'],
      th: ['colspan', 'rowspan', 'scope'],
      td: ['colspan', 'rowspan'],
    },
    transformTags: {
      a: absolute('href'),
      img: absolute('src'),
      blockquote: absolute('cite'),
      q: absolute('cite'),
    },
  }).trim();
}
