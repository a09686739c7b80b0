import { addressDates } from './address-date.ts';
import { datelinesOf } from './dateline.ts';
import { type Item, asHeadline, webAddress } from './item.ts';
import { elementDates } from './meta.ts';
import { proseOf } from './prose.ts';

const ARTICLES = 'article, [itemtype$="Article"], .hentry, .h-entry';
const ELSEWHERE = 'nav, aside, footer, .comment, .comments, #comments';
const HEADINGS = 'h1, h2, h3, h4';

/** A teaser is shorter. */
const SHORTEST = 300;

/** The items of a page whose own markup sets several side by side, each with a heading and its text. */
export function articlesOn(
  document: Document,
  url: string | undefined,
  language: string | undefined,
): Item[] {
  const articles = [...document.querySelectorAll<HTMLElement>(ARTICLES)].filter(
    (each) =>
      each.closest(ELSEWHERE) === null &&
      each.parentElement?.closest(ARTICLES) == null &&
      each.querySelector(HEADINGS) !== null &&
      proseOf(each).length >= SHORTEST,
  );
  // One headline of the first rank among others of a lower one: an article with its teasers.
  const first = articles.filter((each) => each.querySelector('h1') !== null).length;
  if (articles.length < 2 || (first > 0 && first < articles.length)) return [];
  return articles.map((article, index) => {
    const heading = article.querySelector(HEADINGS)!;
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
    const own = webAddress(link?.getAttribute('href'), url);
    const headline = asHeadline(heading.textContent);
    const dates = elementDates(article);
    heading.remove();
    const text = proseOf(article);
    return {
      text,
      headline,
      url: own ?? url,
      language,
      dates: [
        ...dates,
        ...datelinesOf(text, language).map(({ evidence }) => evidence),
        ...(own === undefined ? [] : addressDates(own)),
      ],
      remarks: [
        `Item ${index + 1} of ${articles.length} on one page${url && own !== url ? `, ${url}` : ''}.`,
      ],
    };
  });
}
