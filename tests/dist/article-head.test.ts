import { describe, expect, it } from 'vitest';
import { mediaType } from '../../scripts/serve/media-types.ts';
import { site } from '../../src/site.ts';
import { type ContentArticle, articles, entriesOf } from './content.ts';
import { all } from './html.ts';
import { addressOf } from './links.ts';
import { complaints } from './pages.ts';
import { type Page, dist, listedPages } from './site.ts';

const places = new Map(entriesOf('places').map(({ front, id }) => [id, front.name]));
const pageOf = ({ id }: ContentArticle) => dist.page(`/articles/${id}/`);

/** The contents of a page's metas by name or property, in order. */
const metasOf = ({ document }: Page) =>
  Map.groupBy(all('head meta[content]', document), ({ attribs }) => attribs.name ?? attribs.property ?? '');
const contents = (page: Page, name: string) => (metasOf(page).get(name) ?? []).map(({ attribs }) => attribs.content);

const linksOf = ({ document }: Page, rel: string) =>
  all(`head link[rel~="${rel}"]`, document).map(({ attribs }) => ({ href: attribs.href ?? '', type: attribs.type }));

const wrong = (complaintsOf: (article: ContentArticle, page: Page) => string[]) =>
  articles.flatMap((article) => complaintsOf(article, pageOf(article)).map((complaint) => `${article.id}: ${complaint}`));

describe('what Zotero reads of an article', () => {
  it('makes it a newspaper article by the archive, with every field once', () => {
    expect(
      wrong(({ front, id }, page) => {
        const address = `${dist.origin}/articles/${id}/`;
        const wanted: Record<string, string[]> = {
          'DC.type': ['newspaperArticle'],
          'DC.creator': [`${site.name},`],
          citation_title: [front.headline],
          citation_date: [front.added],
          citation_publisher: [site.name],
          citation_language: [site.language],
          citation_public_url: [address],
          'DC.rights': [site.licence.address],
          'DC.description': [front.summary],
          'z.place': front.place ? [places.get(front.place) ?? '?'] : [],
          'og:type': ['article'],
          'og:title': [front.headline],
          'og:site_name': [site.name],
          'og:url': [address],
          'og:description': [front.summary],
          'article:published_time': [front.added],
        };
        const metas = metasOf(page);
        const got = (name: string) => (metas.get(name) ?? []).map(({ attribs }) => attribs.content);
        return [
          ...Object.entries(wanted)
            .filter(([name, values]) => JSON.stringify(got(name)) !== JSON.stringify(values))
            .map(([name]) => `${name} is ${JSON.stringify(got(name))}`),
          ...(got('article:section').length === 1 ? [] : ['no one section']),
        ];
      }),
    ).toEqual([]);
  });

  it('neither makes it a journal article nor splits an institution in two, and no name of a class is taken for a byline', () => {
    expect(
      wrong((_article, page) => [
        ...['citation_journal_title', 'citation_author'].filter((name) => contents(page, name).length > 0),
        ...all('[class*="byline" i], [class*="author" i]', page.document).map(({ name }) => `<${name}> looks like a byline`),
      ]),
    ).toEqual([]);
  });

  it('gives the date as a day of the calendar', () => {
    expect(wrong((_article, page) => contents(page, 'citation_date').flatMap((date) => (/^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? [] : [String(date)])))).toEqual([]);
  });
});

describe('Open Graph', () => {
  it('on every page: title, description, address, name of the archive, kind', () => {
    expect(
      complaints(listedPages, (page) => {
        const metas = metasOf(page);
        const one = (name: string) => {
          const found = metas.get(name) ?? [];
          return found.length === 1 ? (found[0]!.attribs.content ?? '') : '';
        };
        return [
          ...['og:title', 'og:description', 'og:type'].filter((name) => one(name) === ''),
          ...(one('og:description') === one('description') ? [] : ['another description']),
          ...(one('og:url') === addressOf(dist, page) ? [] : [`og:url ${one('og:url')}`]),
          ...(one('og:site_name') === site.name ? [] : ['og:site_name']),
          ...(/^(?:website|article|profile)$/.test(one('og:type')) ? [] : [one('og:type')]),
        ];
      }),
    ).toEqual([]);
  });
});

describe('FAIR Signposting of an article', () => {
  const ALTERNATES = ['md', 'json', 'bib', 'ris', 'csl.json'];
  const DESCRIPTIONS = ['bib', 'ris', 'csl.json', 'jsonld'];
  const endingOf = (page: Page, href: string) => href.replace(`${addressOf(dist, page).slice(0, -1)}.`, '');
  const bare = (type: string | undefined) => type?.split(';')[0];

  it('level 1: cited as its address, of one type, under the licence, described and alternate in each format', () => {
    expect(
      wrong((_article, page) => {
        const hrefs = (rel: string) => linksOf(page, rel).map(({ href }) => href);
        const endings = (rel: string) => hrefs(rel).map((href) => endingOf(page, href));
        const lacking = (list: string[], wanted: string[]) => wanted.filter((each) => !list.includes(each));
        return [
          ...(hrefs('cite-as').join() === addressOf(dist, page) ? [] : ['cite-as']),
          ...(hrefs('type').join() === 'https://schema.org/NewsArticle' ? [] : ['type']),
          ...(hrefs('license').join() === site.licence.address ? [] : ['license']),
          ...lacking(endings('alternate'), ALTERNATES).map((ending) => `no alternate .${ending}`),
          ...lacking(endings('describedby'), DESCRIPTIONS).map((ending) => `not described by .${ending}`),
          ...(endings('linkset').join() === 'linkset.json' ? [] : ['linkset']),
        ];
      }),
    ).toEqual([]);
  });

  it('every file it names is there, and is served as it says', () => {
    expect(
      wrong((_article, page) =>
        ['alternate', 'describedby', 'linkset']
          .flatMap((rel) => linksOf(page, rel))
          .filter(({ href, type }) => {
            const path = href.replace(dist.origin, '');
            return !dist.files.includes(path.slice(1)) || bare(mediaType(path)) !== type;
          })
          .map(({ href, type }) => `${href} as ${type ?? 'nothing'}`),
      ),
    ).toEqual([]);
  }, 20_000);

  it('level 2: the linkset says of the article what its head says, and of each description what it describes', () => {
    interface Context {
      anchor: string;
      describes?: { href: string }[];
      [relation: string]: unknown;
    }
    expect(
      wrong(({ id }, page) => {
        const { linkset } = dist.json(`articles/${id}.linkset.json`) as { linkset: Context[] };
        const address = addressOf(dist, page);
        const own = linkset.find(({ anchor }) => anchor === address);
        if (!own) return ['says nothing of the article'];
        const said = (rel: string) => ((own[rel] ?? []) as { href: string; type?: string }[]).map(({ href, type }) => `${href} ${type ?? ''}`);
        const described = linkset.filter(({ describes }) => describes?.some(({ href }) => href === address)).map(({ anchor }) => anchor);
        return [
          ...['cite-as', 'type', 'license', 'alternate', 'describedby'].filter(
            (rel) => said(rel).join() !== linksOf(page, rel).map(({ href, type }) => `${href} ${type ?? ''}`).join(),
          ),
          ...(described.join() === linksOf(page, 'describedby').map(({ href }) => href).join() ? [] : ['describes']),
        ];
      }),
    ).toEqual([]);
  });
});
