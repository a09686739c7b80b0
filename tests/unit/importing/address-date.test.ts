import { describe, expect, it } from 'vitest';
import { addressDates } from '../../../src/importing/address-date.ts';

const CASES: [path: string, parts: (number | undefined)[] | undefined][] = [
  ['/2019/03/08/one-light/', [2019, 3, 8]],
  ['/2018/en/2019/03/08/one-light/', [2019, 3, 8]],
  ['/news/2019-03-08-one-light', [2019, 3, 8]],
  ['/2019/3/8/one-light', [2019, 3, 8]],
  ['/news/20190308.html', [2019, 3, 8]],
  ['/2019/0308_light', [2019, 3, 8]],
  ['/archive/2019/Mar/08/light.htm', [2019, 3, 8]],
  ['/2019/03/light', [2019, 3, undefined]],
  ['/2019/light', [2019, undefined, undefined]],
  ['/2019/13/light', [2019, undefined, undefined]],
  ['/2019-02-30-light', undefined],
  ['/2014-04-24-06-28-05/news/557-light', undefined],
  ['/congress-2019-opens', undefined],
  ['/item?id=20190308', undefined],
  ['/120190308', undefined],
];

describe('an address', () => {
  it.each(CASES)('%s', (path, parts) => {
    const [evidence] = addressDates(`https://a.example${path}`);
    expect(evidence && [evidence.year, evidence.month, evidence.day]).toEqual(parts);
  });
});
