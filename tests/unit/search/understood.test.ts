import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/language/parse.ts';
import { readRequest, writeRequest } from '../../../src/search/request.ts';
import { understood } from '../../../src/search/understood.ts';
import { resolved } from './known.ts';

async function said(address: string) {
  const request = readRequest(new URLSearchParams(address));
  const { parts } = await resolved(request.text);
  return understood(request, parseQuery(request.text), parts, (facet, id) => `${facet} ${id}`);
}
const texts = async (address: string) => (await said(address)).map(({ text }) => text);

describe('understood', () => {
  it.each<[string, string[]]>([
    ['q=', []],
    [
      'q="lamp+oil"+-tax+organisation:lamp-union+from:2019-03-01+to:2019-03-20',
      ['Lamp Union', '1 to 20 March 2019', 'contains the phrase “lamp oil”', 'without “tax”'],
    ],
    ['q=oil+"oil"', ['contains “oil”', 'contains exactly “oil”']],
    ['q=ada+brandt', ['names Ada Brandt, however spelt']],
    ['q=oil+OR+-tax', ['contains “oil” or without “tax”']],
    ['q=title:oil', ['“oil” in the headline']],
    ['q=on:2019', ['2019']],
    ['q=on:2019-03', ['March 2019']],
    ['q=on:2019-03-08', ['8 March 2019']],
    ['q=from:2019', ['from 1 January 2019 on']],
    ['q=to:2019-03', ['until 31 March 2019']],
    ['q=-from:2019', ['without from 1 January 2019 on']],
    ['organisation=a&organisation=b&topic=c', ['organisation a or organisation b', 'topic c']],
    ['from=2019-12-30&to=2020-01-02', ['30 December 2019 to 2 January 2020']],
  ])('%s', async (address, expected) => {
    const plain = (await texts(address)).map((text) => text.replaceAll('\u00a0', ' '));
    expect(plain).toEqual(expected);
  });

  it('each part can be taken away, and nothing else goes with it', async () => {
    const parts = await said('q=oil+"lamp+oil"+from:2018+to:2019&topic=light&page=3&sort=oldest');
    expect(parts.map(({ without }) => decodeURIComponent(writeRequest(without).toString()))).toEqual([
      'q=oil+"lamp+oil"+from:2018+to:2019&sort=oldest',
      'q=oil+"lamp+oil"&topic=light&sort=oldest',
      'q="lamp+oil"+from:2018+to:2019&topic=light&sort=oldest',
      'q=oil+from:2018+to:2019&topic=light&sort=oldest',
    ]);
  });
});
