import { describe, expect, it } from 'vitest';
import { type Sought, bestPassages, runsOf, soughtAndFound, soughtIn } from '../../../src/search/passages.ts';
import { textOfPage } from '../../../src/search/text.ts';
import { resolved } from './known.ts';

const sought = async (typed: string): Promise<Sought> => soughtIn((await resolved(typed)).parts);
const marked = async (text: string, typed: string) =>
  runsOf(text, await sought(typed))
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');

describe('runsOf', () => {
  it.each([
    ['The Port of ports', 'port', 'The [Port] of [ports]'],
    ['México and Mexico’s coast', 'mexico', '[México] and [Mexico]’s coast'],
    ['free-trade, free trade', '"free trade"', '[free-trade], [free trade]'],
    ['a b c', '"a b" "b c"', '[a b c]'],
    ['习近平在利马', '近平', '习[近平]在利马'],
    ['port', '-port', 'port'],
    ['nothing', 'port', 'nothing'],
  ])('%s, looked for %s', async (text, typed, expected) => {
    expect(await marked(text, typed)).toBe(expected);
  });

  it('marks what has to be in capitals only there', () => {
    const us = [[{ words: ['us'], capitals: true }]];
    expect(
      runsOf('US tells us', us)
        .map(({ marked: is, text }) => (is ? `[${text}]` : text))
        .join(''),
    ).toBe('[US] tells us');
  });
});

describe('bestPassages', () => {
  const article = {
    href: '/a/',
    headline: 'Oil',
    published: '2019',
    summary: 'A summary of oil.',
    organisations: [],
    people: [],
    passages: [
      ['p1', 'Oil alone.'],
      ['p2', 'Nothing.'],
      ['p3', 'A lamp of oil.'],
      ['p4', `${'word '.repeat(200)}lamp ${'word '.repeat(200)}`],
    ] as [string, string][],
  };

  it('puts the passage with most of what is sought first', async () => {
    const shown = bestPassages(article, await sought('oil lamp'));
    expect(shown.map(({ id }) => id)).toEqual(['p3', 'p1', 'p4']);
  });

  it('shows of a long passage what lies around the mark', async () => {
    const [{ runs } = { runs: [] }] = bestPassages(article, await sought('lamp -oil')).filter(
      ({ id }) => id === 'p4',
    );
    const text = runs.map((run) => run.text).join('');
    expect(text.length).toBeLessThan(300);
    expect(text).toMatch(/^….*lamp.*…$/);
  });

  it('shows the summary where no passage has it', async () => {
    expect(bestPassages(article, await sought('absent'))).toEqual([
      { id: '', runs: [{ text: 'A summary of oil.', marked: false }] },
    ]);
  });

  it('knows which of the forms the article has', async () => {
    const found = soughtAndFound(article, await sought('lamp oils qqq'));
    expect(found.map(({ words }) => words.join(' '))).toEqual(['lamp', 'oil']);
  });
});

describe('textOfPage', () => {
  it('takes headline, summary and passages, each with its id, and nothing else', () => {
    const html = `<!doctype html><title>T</title><main><h1 data-search="headline">A <em>b</em> &amp; c</h1>
      <p data-search="summary">Sum<br>mary</p><p>not this</p>
      <div data-search="text"><p id="k3f9">One <a href="#">two</a>.<span data-search="none">copy</span></p>
      <ul><li>Loose<p id="x2">Inner</p></li></ul><h2>Head</h2><p></p></div><p>nor this</p></main>`;
    expect(textOfPage(Buffer.from(html))).toEqual({
      headline: 'A b & c',
      summary: 'Summary',
      passages: [
        ['k3f9', 'One two.'],
        ['', 'Loose'],
        ['x2', 'Inner'],
        ['', 'Head'],
      ],
    });
  });
});
