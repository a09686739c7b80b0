import { existsSync, readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
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

it('html-validate is set to find errors', () => {
  expect(validator.validateStringSync('<p><div></p><img src="a.png">').valid).toBe(false);
});
