import { describe, expect, test } from 'vitest';
import { formsOf } from '../../../../src/search/language/forms.ts';
import { capitalsOf, placedWords, wordsOf } from '../../../../src/search/language/words.ts';

describe('wordsOf', () => {
  test.each([
    ['Free-trade talks, in Perú!', 'free trade talks in peru'],
    ['México MÉXICO Me\u0301xico', 'mexico mexico mexico'],
    ['China’s and the members’ ports', 'china and the members ports'],
    ["don't O'Brien 's", 'don t o brien s'],
    ['U.S. US$10,000 2.5%', 'u s us 10 000 2 5'],
    ['G20 G-20 COP30', 'g20 g 20 cop30'],
    ['Straße Łódź Đà Nẵng Ærø', 'strasse lodz da nang aero'],
    ['Tô Lâm', 'to lam'],
    ['习近平 in 2024年', '习 近 平 in 2024 年'],
    ['ข่าวเอเปค', 'ข่ า ว เ อ เ ป ค'],
    ['الْقِمَّة', 'القمه'.slice(0, 4) + 'ة'],
    ['아시아', '아시아'],
    ['ﬁnance ½ ²', 'finance 1 2 2'],
    ['— % …', ''],
  ])('%s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  test('says where each word stands', () => {
    const text = 'A Perú’s 近习';
    expect(placedWords(text).map(({ end, start }) => text.slice(start, end))).toEqual([
      'A',
      'Perú',
      '近',
      '习',
    ]);
  });

  test('knows what is written in capitals', () => {
    expect(capitalsOf('The US told us: G20, APEC’s A Apec ÁB 10')).toEqual(['us', 'g20', 'apec', 'ab']);
  });
});

describe('formsOf', () => {
  test.each([
    ['port', ['port', 'ports']],
    ['ports', ['ports', 'port']],
    ['economy', ['economy', 'economies']],
    ['economies', ['economies', 'economy', 'economie']],
    ['day', ['day', 'days']],
    ['tax', ['tax', 'taxes']],
    ['taxes', ['taxes', 'tax', 'taxe']],
    ['process', ['process', 'processes']],
    ['processes', ['processes', 'process', 'processe']],
    ['campus', ['campus', 'campuses']],
    ['campuses', ['campuses', 'campus', 'campuse']],
    ['crisis', ['crisis', 'crisises']],
    ['news', ['news']],
    ['new', ['new']],
    ['its', ['its']],
    ['of', ['of']],
    ['ftas', ['ftas', 'fta']],
    ['g20', ['g20']],
    ['习', ['习']],
  ])('%s', (word, forms) => {
    expect(formsOf(word)).toEqual(forms);
  });

  test.each(['port', 'tax', 'economy', 'process', 'leader', 'country', 'match'])(
    'the plural of %s finds what it finds',
    (word) => {
      const plural = formsOf(word)[1]!;
      expect(formsOf(plural)).toEqual(expect.arrayContaining([word, plural]));
    },
  );
});
