import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { strings } from '../../src/strings/index.ts';
import { type ContentArticle, allArticles, articles, entriesOf } from './content.ts';
import { type Document, all, one, text } from './html.ts';
import { addressOf } from './links.ts';
import { dist } from './site.ts';

const publishers = new Map(entriesOf('publishers').map(({ front, id }) => [id, front]));
const people = new Map(entriesOf('people').map(({ front, id }) => [id, front]));
const organisations = new Map(entriesOf('organisations').map(({ front, id }) => [id, front]));

const pageOf = ({ id }: ContentArticle) => dist.page(`/articles/${id}/`);
const mainOf = (article: ContentArticle) => one('main', pageOf(article).document);
const flat = (line: string) => line.replace(/\s+/gu, ' ').trim();

/** What each article's page lacks, the article's id before it. */
const lacking = (lackOf: (article: ContentArticle) => Iterable<string>) =>
  articles.flatMap((article) => [...lackOf(article)].map((lack) => `${article.id}: ${lack}`));

const missing = (main: ReturnType<typeof mainOf>, wanted: (string | undefined)[]) =>
  wanted.filter((line) => line !== undefined).map(flat).filter((line) => !text(main).includes(line));

describe('the page of an article', () => {
  it('stands at its id, and no other page stands among the articles', () => {
    const paths = dist.pages.map(({ path }) => path).filter((path) => /^\/articles\/\d{4}\/(?!page-\d+\/)./.test(path));
    expect(paths.sort()).toEqual(allArticles.map(({ id }) => `/articles/${id}/`).sort());
  });

  it('has its date of publication as its first <time>, an interval its two ends', () => {
    expect(
      lacking((article) => {
        const ends = article.front.published.split('/');
        const times = all('time', mainOf(article)).slice(0, ends.length).map(({ attribs }) => attribs.datetime);
        return times.join('/') === article.front.published ? [] : [`${times.join('/')} for ${article.front.published}`];
      }),
    ).toEqual([]);
  });

  it('shows headline and summary', () => {
    expect(
      lacking((article) => {
        const main = mainOf(article);
        return [
          ...(text(one('h1', main)) === flat(article.front.headline) ? [] : ['headline']),
          ...missing(main, [article.front.summary]),
        ];
      }),
    ).toEqual([]);
  });

  it('shows its source: publisher, headline, note, address', () => {
    expect(
      lacking((article) => {
        const { archived, headline, note, publisher, rights, url } = article.front.source;
        const card = one('main aside', pageOf(article).document);
        const links = all('a', card).map(({ attribs }) => attribs.href);
        return [
          ...missing(card, [publishers.get(publisher)?.name ?? '?', headline, note, rights, article.front.source.date]),
          ...[`/publishers/${publisher}/`, url, archived].filter((href) => href !== undefined && !links.includes(href)),
        ].map(String);
      }),
    ).toEqual([]);
  });

  it('says of its source what is known, and invents nothing: robust links, the day it was read, that no address is known', () => {
    expect(articles.some(({ front }) => front.source.url === undefined)).toBe(true);
    expect(
      lacking((article) => {
        const { accessed, archived, url } = article.front.source;
        const card = one('main aside', pageOf(article).document);
        const robust = all('a[data-originalurl]', card).map(({ attribs }) =>
          [attribs.href, attribs['data-originalurl'], attribs['data-versionurl'], attribs['data-versiondate']].join(' '),
        );
        const wanted = [url, archived].filter((href) => href !== undefined).map((href) => [href, url, archived, accessed].join(' '));
        const days = all('time', card).map(({ attribs }) => attribs.datetime);
        const known = [...article.front.published.split('/'), ...(accessed ? [accessed] : [])];
        return [
          ...(robust.join() === wanted.join() ? [] : [`links ${robust.join()}`]),
          ...(days.join() === known.join() ? [] : [`days ${days.join()}`]),
          ...(text(card).includes(strings.source.noAddress) === (url === undefined) ? [] : ['whether an address is known']),
        ];
      }),
    ).toEqual([]);
  });

  it('shows its people, each with the office', () => {
    expect(articles.some(({ front }) => front.people.some(({ office }) => office !== undefined))).toBe(true);
    expect(
      lacking((article) => {
        const items = all('main li', pageOf(article).document);
        return article.front.people
          .filter(({ office, person }) => {
            const item = items.find((each) => all(`a[href="/people/${person}/"]`, each).length > 0);
            return !item || missing(item, [people.get(person)?.name, office]).length > 0;
          })
          .map(({ office, person }) => `${person}, ${office ?? 'without office'}`);
      }),
    ).toEqual([]);
  });

  it('links its organisations, events, topics, places and dateline', () => {
    expect(
      lacking((article) => {
        const { events, organisations: ofWhom, place, places, topics } = article.front;
        const hrefs = new Set(all('a', mainOf(article)).map(({ attribs }) => attribs.href));
        const wanted = [
          ...ofWhom.map((id) => `/organisations/${id}/`),
          ...events.map((id) => `/events/${id}/`),
          ...topics.map((id) => `/topics/${id}/`),
          ...[...(place ? [place] : []), ...places].map((id) => `/places/${id}/`),
        ];
        return [...wanted.filter((href) => !hrefs.has(href)), ...missing(mainOf(article), ofWhom.map((id) => organisations.get(id)?.short))];
      }),
    ).toEqual([]);
  });

  it('has its text below the summary', () => {
    expect(lacking((article) => (all('.prose', mainOf(article)).some((part) => text(part).length > 100) ? [] : ['hardly any text']))).toEqual([]);
  });

  it('offers to report an error in a letter that names its address', () => {
    expect(
      lacking((article) => {
        const page = pageOf(article);
        const letters = all('main a[href^="mailto:"]', page.document).map(({ attribs }) => decodeURIComponent(attribs.href ?? ''));
        return letters.some((letter) => letter.includes(addressOf(dist, page))) ? [] : ['no letter'];
      }),
    ).toEqual([]);
  });
});

describe('text in another language', () => {
  const inLanguage = (line: string, lang: string, document: Document) =>
    all(`main [lang="${lang}"]`, document).some((element) => text(element).includes(flat(line)));

  it('says so on an article: the headline of the original', () => {
    const foreign = articles.filter(({ front: { source } }) => source.headline && source.language !== site.language);
    expect(
      foreign
        .filter((article) => !inLanguage(article.front.source.headline ?? '', article.front.source.language, pageOf(article).document))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('says so on an entry: its names', () => {
    const names = (['organisations', 'events', 'topics', 'people', 'places', 'publishers'] as const).flatMap((collection) =>
      entriesOf(collection).flatMap(({ front, id }) => front.variants.map(({ lang, name }) => ({ path: `/${collection}/${id}/`, lang, name }))),
    );
    const say = (wrong: typeof names) => wrong.map(({ lang, name, path }) => `${path}: ${name} ${lang ?? ''}`);
    const foreign = names.filter(({ lang }) => lang !== undefined && lang !== site.language);
    expect(names.length).toBeGreaterThan(0);
    expect(say(foreign.filter(({ lang = '', name, path }) => !inLanguage(name, lang, dist.page(path).document)))).toEqual([]);
    expect(say(names.filter(({ name, path }) => !text(dist.page(path).document).includes(flat(name))))).toEqual([]);
  });
});
