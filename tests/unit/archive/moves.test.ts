import { expect, it } from 'vitest';
import { movesOf } from '../../../src/archive/moves.ts';
import { redirectsFile } from '../../../src/formats/redirects.ts';
import { archiveOf } from './entries.ts';

it('every former address of an entry of any collection leads to where it stands now', () => {
  const moves = movesOf(
    archiveOf({
      articles: { '2019/keepers-vote': { formerly: ['2019/vote', '/news/7/'] } },
      topics: { light: { formerly: ['lamps'] } },
      dossiers: { light: { formerly: ['lamps'] } },
    }),
  );
  expect(moves.map(({ from, href }) => [from, href])).toEqual([
    ['/articles/2019/vote/', '/articles/2019/keepers-vote/'],
    ['/dossiers/lamps/', '/dossiers/light/'],
    ['/news/7/', '/articles/2019/keepers-vote/'],
    ['/topics/lamps/', '/topics/light/'],
  ]);
  expect(redirectsFile(moves.slice(0, 1))).toBe('/articles/2019/vote/ /articles/2019/keepers-vote/ 301\n');
});
