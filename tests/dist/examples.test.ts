import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningSite, serveSite } from '../../scripts/serve.ts';
import { type Example, dataExamples } from '../../src/formats/examples.ts';
import { articles, isDated } from './content.ts';
import { all, text } from './html.ts';
import { dist } from './site.ts';

const run = promisify(execFile);
const has = async (program: string) => run(program, ['--version']).then(() => true, () => false);
const missing = (await Promise.all((['curl', 'python3'] as const).map(async (each) => ((await has(each)) ? [] : [each])))).flat();

/** With what a program reads the code it is given. */
const READERS: Record<Example['program'], [string, ...string[]]> = { curl: ['sh', '-c'], Python: ['python3', '-c'], R: ['Rscript', '-e'] };

it('the page shows the examples', () => {
  const shown = all('main pre', dist.page('/data/').document).map(text);
  const expected = dataExamples(`${dist.origin}/`).map(({ code }) => code.replace(/\s+/g, ' '));
  expect(shown).toEqual(expected);
});

it.each([
  ['data/articles.csv', 'text/csv; charset=utf-8'],
  ['data/articles.jsonl', 'application/jsonl'],
  ['data/datapackage.json', 'application/json'],
  ['data/schemas/articles.schema.json', 'application/schema+json'],
  ['api/v1/articles.json', 'application/json'],
  ['api/v1/openapi.json', 'application/vnd.oai.openapi+json;version=3.1'],
])('%s may be read by any site, as %s', async (path, type) => {
  const site = await serveSite({ directory: dist.directory });
  const { headers, status } = await fetch(site.url + path);
  await site.close();
  expect([status, headers.get('access-control-allow-origin'), headers.get('content-type')]).toEqual([200, '*', type]);
});

describe.skipIf(missing.length > 0)(`the examples of the data${missing.length > 0 ? ` (there is no ${missing.join(', ')})` : ''}`, () => {
  let site: RunningSite;
  let folder: string;
  beforeAll(async () => {
    site = await serveSite({ directory: dist.directory });
    folder = mkdtempSync(join(tmpdir(), 'examples-'));
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  const output = async (says: Example['says'], program: Example['program']) => {
    const example = dataExamples(site.url).find((each) => each.says === says && each.program === program)!;
    const [command, ...options] = READERS[program];
    const { stdout } = await run(command, [...options, example.code], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
    return stdout;
  };

  it('download whole files', async () => {
    await output('download', 'curl');
    for (const file of ['articles.csv', 'people.csv']) {
      expect(readFileSync(join(folder, file), 'utf8') === dist.read(`data/${file}`), file).toBe(true);
    }
  });

  it('count articles with Python', async () => {
    const said = await output('count', 'Python');
    expect(said).toContain(`${articles.length} articles\n`);
    for (const [year, of] of Map.groupBy(articles.filter(isDated), ({ front }) => front.published.slice(0, 4))) {
      expect(said).toContain(`'${year}': ${of.length}`);
    }
  });

  it('list people with their offices', async () => {
    const offices = articles.flatMap(({ front }) => front.people.filter(({ office }) => office));
    expect((await output('people', 'Python')).trimEnd().split('\n')).toHaveLength(offices.length);
  });
});
