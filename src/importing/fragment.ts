import { JSDOM } from 'jsdom';
import { proseOf } from './prose.ts';

/** One window for all fragments; it runs no script and loads nothing. */
const { window } = new JSDOM('');
const parser = new window.DOMParser();

const parse = (html: string) => parser.parseFromString(html, 'text/html').body;

/** The text of a piece of HTML, its blocks parted by an empty line. */
export const textOfHtml = (html: string): string => proseOf(parse(html));

/** The words of a piece of HTML on one line. */
export const wordsOfHtml = (html: string): string => parse(html).textContent;

/** WordPress's older editor parts paragraphs by empty lines, and adds the tags as it shows them. */
export const withParagraphs = (html: string): string =>
  /<p[\s>]/i.test(html)
    ? html
    : html
        .split(/\r?\n[ \t]*\r?\n/)
        .map((paragraph) => `<p>${paragraph.replace(/\r?\n/g, '<br>')}</p>`)
        .join('');
