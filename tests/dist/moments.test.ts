import { describe, expect, it } from 'vitest';
import { articles } from './content.ts';
import { all } from './html.ts';
import { dist } from './site.ts';

const moments = Map.groupBy(
  articles.filter(({ front }) => front.sameMoment !== undefined),
  ({ front }) => front.sameMoment,
);

describe('articles that tell one moment', () => {
  it('are several', () => {
    expect(moments.size).toBeGreaterThan(0);
    expect([...moments].filter(([, reports]) => reports.length < 2).map(([moment]) => moment)).toEqual([]);
  });

  it('name each other', () => {
    const wrong = [...moments.values()].flatMap((reports) =>
      reports.flatMap((report) => {
        const named = all('[aria-labelledby="moment"] a', dist.page(`/articles/${report.id}/`).document);
        const hrefs = named.map(({ attribs }) => attribs.href).sort();
        const expected = reports.filter((other) => other !== report).map(({ id }) => `/articles/${id}/`);
        return JSON.stringify(hrefs) === JSON.stringify(expected.sort()) ? [] : [report.id];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
