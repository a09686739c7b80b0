import { existsSync, readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { complaints } from './pages.ts';
import { dist } from './site.ts';

const CONFIG = '.htmlvalidate.json';
const config: ConfigData = existsSync(CONFIG)
  ? (JSON.parse(readFileSync(CONFIG, 'utf8')) as ConfigData)
  : { extends: ['html-validate:standard'] };
const validator = new HtmlValidate({ ...config, root: true });

it('html-validate finds no error on any page', () => {
  expect(
    complaints(dist.pages, ({ html, path }) =>
      validator
        .validateStringSync(html, path)
        .results.flatMap(({ messages }) => messages.map(({ column, line, message, ruleId }) => `${line}:${column} ${ruleId}: ${message}`)),
    ),
  ).toEqual([]);
});

/* Between words and what stands on the next line of a template, Astro leaves no space. */
it('no word of a paragraph runs into a link, a date, code or the archive’s name', () => {
  const inline = 'a|cite|code|em|i|kbd|q|strong|time';
  const joined = new RegExp(`[\\p{L}\\p{N},;](?:<(?:${inline})[ >]|${RegExp.escape(site.name)})|</(?:${inline})>[.,;:]?[\\p{L}\\p{N}(]`, 'gu');
  expect(
    complaints(dist.pages, ({ html }) =>
      [...html.matchAll(/<p[ >].*?<\/p>/gs)].flatMap(([paragraph]) =>
        [...paragraph.matchAll(joined)].map(({ index }) => paragraph.slice(Math.max(0, index - 30), index + 60)),
      ),
    ),
  ).toEqual([]);
});

it('html-validate is set to find errors', () => {
  expect(validator.validateStringSync('<p><div></p><img src="a.png">').valid).toBe(false);
});
