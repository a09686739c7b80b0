import { describe, expect, it } from 'vitest';
import { FACETS, type Facet } from '../../../src/search/facets.ts';
import { type SearchRequest, isEmpty, readRequest, writeRequest } from '../../../src/search/request.ts';

const read = (query: string) => readRequest(new URLSearchParams(query));
const write = (request: SearchRequest) => writeRequest(request).toString();
const NOTHING: SearchRequest = {
  text: '',
  chosen: new Map(),
  from: undefined,
  to: undefined,
  sort: 'relevance',
  page: 1,
};

describe('an address that asks', () => {
  it.each<[string, Partial<SearchRequest>]>([
    ['', {}],
    ['q=fog', { text: 'fog' }],
    ['q=fog+and+light', { text: 'fog and light' }],
    ['q=%22one+light%22', { text: '"one light"' }],
    ['q=%C3%A9%C3%A9n+%26+licht', { text: 'één & licht' }],
    ['organisation=lamp-union', { chosen: new Map([['organisation', ['lamp-union']]]) }],
    [
      'organisation=lamp-union&organisation=fog-office&event=congress',
      {
        chosen: new Map([
          ['organisation', ['lamp-union', 'fog-office']],
          ['event', ['congress']],
        ]),
      },
    ],
    ['year=2018&year=2019', { chosen: new Map([['year', ['2018', '2019']]]) }],
    ['from=2019-01-01&to=2019-12-31', { from: '2019-01-01', to: '2019-12-31' }],
    ['sort=newest', { sort: 'newest' }],
    ['sort=oldest', { sort: 'oldest' }],
    ['page=3', { page: 3 }],
    [
      'q=fog&organisation=lamp-union&event=congress&year=2019&topic=light&person=ada-brandt&place=keel&publisher=keel-courier&language=nl&from=2019-01-01&to=2019-12-31&sort=newest&page=2',
      {
        text: 'fog',
        chosen: new Map<Facet, string[]>([
          ['organisation', ['lamp-union']],
          ['event', ['congress']],
          ['year', ['2019']],
          ['topic', ['light']],
          ['person', ['ada-brandt']],
          ['place', ['keel']],
          ['publisher', ['keel-courier']],
          ['language', ['nl']],
        ]),
        from: '2019-01-01',
        to: '2019-12-31',
        sort: 'newest',
        page: 2,
      },
    ],
  ])('“%s” is read, and written as it was', (query, request) => {
    expect(read(query)).toEqual({ ...NOTHING, ...request });
    expect(write(read(query))).toBe(query);
  });

  it.each([
    ['unknown=x&utm_source=y', ''],
    ['q=', ''],
    ['q=++fog++', 'q=fog'],
    ['q=fog&q=light', 'q=fog'],
    ['organisation=', ''],
    ['organisation=a&organisation=a&organisation=', 'organisation=a'],
    ['year=2019&organisation=a', 'organisation=a&year=2019'],
    ['from=yesterday&to=2019', ''],
    ['from=2019-1-1', ''],
    ['from=&from=2019-01-01', 'from=2019-01-01'],
    ['from=2019-02-30', ''],
    ['to=2019-13-01', ''],
    ['sort=best', ''],
    ['sort=relevance', ''],
    ['page=0', ''],
    ['page=1', ''],
    ['page=-2', ''],
    ['page=2.5', ''],
    ['page=two', ''],
    ['page=Infinity', ''],
    ['page=99999999999999999999', ''],
    ['__proto__=x&constructor=y', ''],
  ])('of “%s” keeps “%s”', (query, kept) => {
    expect(write(read(query))).toBe(kept);
  });

  it('is read the same, once it has been written', () => {
    const query = 'topic=b&q=+fog+&topic=a&page=2&from=x&language=nl&sort=oldest&to=2019-12-31';
    expect(read(write(read(query)))).toEqual(read(query));
  });

  it('may choose values of every facet', () => {
    const chosen = new Map(FACETS.map((facet) => [facet, [`${facet}-1`, `${facet}-2`]]));
    expect(read(write({ ...NOTHING, chosen })).chosen).toEqual(chosen);
  });
});

describe('isEmpty', () => {
  it.each(['', 'sort=newest', 'page=2', 'q=+', 'from=x'])('“%s” asks nothing', (query) => {
    expect(isEmpty(read(query))).toBe(true);
  });

  it.each(['q=fog', 'year=2019', 'from=2019-01-01', 'to=2019-01-01'])('“%s” asks something', (query) => {
    expect(isEmpty(read(query))).toBe(false);
  });
});
