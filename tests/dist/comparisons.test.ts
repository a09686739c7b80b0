import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { getComparisonEntries } from '../../src/archive/comparison-entries.ts';
import { strings } from '../../src/strings/index.ts';
import { entriesOf } from './content.ts';
import { all, one, text } from './html.ts';
import { dist } from './site.ts';
import { indexable } from './sitemap.ts';

const comparisons = getComparisonEntries();
const parents = new Map(entriesOf('events').map(({ front, id }) => [id, front.parent]));
const isWithin = (id: string | undefined, larger: string): boolean =>
  id === larger || (id !== undefined && isWithin(parents.get(id), larger));
const hrefs = (selector: string, path: string) =>
  all(selector, dist.page(path).document).map(({ attribs }) => attribs.href ?? '');

it('there are comparisons', () => {
  expect(comparisons.length).toBeGreaterThan(0);
});

describe.each(comparisons)('the comparison $id', ({ data, id }) => {
  const path = `/comparisons/${id}/`;
  const { document } = dist.page(path);
  const table = one('main table:has(td ul, td p)', document);
  const rows = all('tbody > tr', table);

  it('has a row for each of its subjects and a cell for each of its columns', () => {
    expect(rows.map((row) => text(one('th[scope=row]', row)))).toEqual(data.rows.map(({ label }) => label));
    expect(rows.map((row) => all('td', row).length)).toEqual(data.rows.map(() => data.columns.length));
    expect(all('thead th a', table).map(({ attribs }) => attribs.href)).toEqual(
      data.columns.map(({ event }) => `/events/${event}/`),
    );
  });

  it('links every statement to the articles behind it, and they are there', () => {
    for (const [index, row] of rows.entries()) {
      for (const [column, cell] of all('td', row).entries()) {
        const said = data.rows[index]!.cells[column]!;
        const items = all('li', cell);
        expect(items).toHaveLength(said.length);
        if (said.length === 0) expect(text(cell)).toContain(strings.events.comparison.nothing);
        for (const [at, { articles, text: words }] of said.entries()) {
          const links = all('a', items[at]!).map(({ attribs }) => attribs.href ?? '');
          const behind = articles.map((article) => `/articles/${article}/`);
          expect(links.filter((href) => href.startsWith('/articles/'))).toEqual(behind);
          for (const href of behind) expect(dist.page(href).path).toBe(href);
          if (words !== undefined) expect(text(items[at]!)).toContain(words);
        }
      }
    }
  });

  it('gives each person the office that the article gives', () => {
    const offices = new Map(entriesOf('articles').map(({ front, id: article }) => [article, front.people]));
    const said = data.rows.flatMap(({ cells }) => cells.flat()).filter(({ person }) => person !== undefined);
    const shown = all('li', table).filter((item) => all('a[href^="/people/"]', item).length > 0);
    expect(shown).toHaveLength(said.length);
    for (const [index, { articles, person }] of said.entries()) {
      const office = offices.get(articles[0]!)?.find((named) => named.person === person)?.office;
      if (office) expect(text(shown[index]!)).toContain(office);
    }
  });

  it('draws the meetings of its events where there are any, each a link', () => {
    const meetings = [...parents].filter(
      ([event, parent]) => parent !== undefined && data.columns.some(({ event: of }) => of !== event && isWithin(event, of)),
    );
    const drawn = hrefs('main figure svg a', path);
    expect(drawn.length === 0 || drawn.length <= meetings.length).toBe(true);
    const listed = hrefs('main figure details a', path);
    expect(drawn.toSorted()).toEqual(listed.toSorted());
  });

  it('is named on the pages of its events, of those within them, on the index and in the sitemap', () => {
    const events = [...parents.keys()].filter((event) => data.columns.some(({ event: of }) => isWithin(event, of)));
    const pages = ['/comparisons/', ...events.map((event) => `/events/${event}/`)];
    expect(events.length).toBeGreaterThan(0);
    expect(pages.filter((page) => !hrefs('main a', page).includes(path))).toEqual([]);
    expect(indexable(dist)).toContain(`${dist.origin}${path}`);
    expect(dist.read('sitemap-comparisons.xml')).toContain(`<loc>${dist.origin}${path}</loc>`);
  });

  it('is named by the dossiers that gather its events', () => {
    const gathering = entriesOf('dossiers').filter(({ front }) =>
      front.events.some((event) => data.columns.some(({ event: of }) => isWithin(event, of))),
    );
    const lacking = gathering.filter((dossier) => !hrefs('main a', `/dossiers/${dossier.id}/`).includes(path));
    expect(lacking).toEqual([]);
  });

  it('tells machines what it compares and cites', () => {
    const script = one('script[type="application/ld+json"]', document);
    const node = JSON.parse(DomUtils.textContent(script)) as { citation: unknown[]; about: { '@type': string }[] };
    const cited = new Set(data.rows.flatMap(({ cells }) => cells.flat().flatMap(({ articles }) => articles)));
    expect(node.citation).toHaveLength(cited.size);
    expect(node.about.filter((about) => about['@type'] === 'Event')).toHaveLength(data.columns.length);
  });
});

it('the comparisons are found from the list of events and by machines', () => {
  expect(hrefs('main a', '/events/')).toContain('/comparisons/');
  expect(dist.read('llms.txt')).toContain('/comparisons/');
});
