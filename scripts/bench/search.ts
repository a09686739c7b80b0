import type { Browser, Page } from '@playwright/test';
import { readContent } from '../../src/check/read.ts';
import { schemas } from '../../src/schemas/index.ts';
import { serveSite } from '../serve.ts';
import type { SearchFindings, Step } from './findings.ts';
import { measureOpenings } from './openings.ts';
import { type BenchSite, needSite } from './site.ts';
import { type Sent, bytesByKind, bytesOf, ofTheAnswer } from './traffic.ts';
import { measured, takeNotes } from './visit.ts';
import { type CountedWord, wordsUnderATenth } from './words.ts';

/** The facets that stand open at the first answer. */
const OPEN = ['organisation', 'year'];

/**
 * Measures the search on a site, built where it is not there, in a browser that has loaded nothing of it before.
 *
 * @param asked what is to be opened by its address besides the word that is searched first
 * @throws Error where the site cannot be built, or does not answer
 */
export async function measureSearch(
  browser: Browser,
  bench: BenchSite,
  asked: readonly string[],
): Promise<SearchFindings> {
  await needSite(bench);
  const { articles, content, directory } = bench;
  const [first, second] = wordsUnderATenth(textsIn(content), 2) as [CountedWord, CountedWord];
  const sent: Sent[] = [];
  const site = await serveSite({
    directory,
    onSent: (path, bytes) => sent.push({ path, bytes, at: performance.timeOrigin + performance.now() }),
  });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.addInitScript(takeNotes);
    const answer = await measured(page, sent, async () => {
      await page.goto(`${site.url}search/?q=${encodeURIComponent(first.word)}`);
      for (const facet of OPEN) if (!(await isOpen(page, facet))) await open(page, facet);
    });
    const found = await tenShown(page, first);
    const facets: SearchFindings['facets'] = [];
    for (const facet of await facetsOf(page)) {
      if (await isOpen(page, facet)) continue;
      facets.push({ facet, step: stepOf(await measured(page, sent, () => open(page, facet))) });
    }
    const further = await measured(page, sent, async () => {
      await page.locator('#q').fill(second.word);
      await page.locator('#q').press('Enter');
    });
    await tenShown(page, second);
    return {
      articles,
      word: first.word,
      found,
      first: {
        ...stepOf(answer),
        kinds: bytesByKind(answer.sent),
        answerBytes: bytesOf(ofTheAnswer(answer.sent)),
      },
      facets,
      further: { ...stepOf(further), word: second.word },
      openings: await measureOpenings(browser, site.url, [first.word, ...asked]),
    };
  } finally {
    await context.close();
    await site.close();
  }
}

/** What the search calls the text of each article: headline, summary and body. */
const textsIn = (content: string) =>
  readContent(content)
    .files.filter(({ collection }) => collection === 'articles')
    .map(({ body, data }) => {
      const { headline, summary } = schemas.articles.parse(data);
      return `${headline}\n${summary}\n${body}`;
    });

const stepOf = ({ bytes, longestTask, wait }: Step): Step => ({ bytes, longestTask, wait });

const panel = (page: Page, facet: string) => page.locator(`details[data-facet="${facet}"]`);
const open = (page: Page, facet: string) => panel(page, facet).locator('> summary').click();
const isOpen = (page: Page, facet: string) =>
  panel(page, facet).evaluate((details) => details instanceof HTMLDetailsElement && details.open);

const facetsOf = (page: Page) =>
  page
    .locator('details[data-facet]')
    .evaluateAll((panels) => panels.map((details) => details.getAttribute('data-facet') ?? ''));

/** How many articles are found. @throws Error where nothing is found, or not ten of it are shown */
async function tenShown(page: Page, { texts, word }: CountedWord): Promise<number> {
  const shown = await page.locator('ol#results > li').count();
  const found = Number(await page.locator('output#search-count').getAttribute('data-count'));
  if (found === 0 || shown < Math.min(10, found))
    throw new Error(`“${word}” stands in ${texts} articles, but ${found} are found and ${shown} shown.`);
  return found;
}
