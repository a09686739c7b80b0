import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveIds } from '../../../src/passages/give-ids.ts';
import { passagesIn } from '../../../src/passages/paragraphs.ts';

/** Gives a2bc, a2bd, a2bf and so on. */
function counting(ids = ['a2bc', 'a2bd', 'a2be', 'a2bf', 'a2bg', 'a2bh', 'a2bj', 'a2bk']) {
  const left = [...ids];
  return () => left.shift() ?? '';
}

const FRONT = '---\nheadline: A: paragraph?\nrevisions: []\n---\n\n';

describe('giveIds', () => {
  it.each<[what: string, format: 'md' | 'mdx', text: string, marked: string]>([
    ['one paragraph', 'md', 'One.\n', 'One. [#a2bc]\n'],
    ['the front matter stays', 'md', `${FRONT}One.\n`, `${FRONT}One. [#a2bc]\n`],
    ['lines of one paragraph', 'md', 'One\ntwo.\n', 'One\ntwo. [#a2bc]\n'],
    ['no line at the end', 'md', 'One.', 'One. [#a2bc]'],
    ['spaces at the end', 'md', 'One.  \n\nTwo.\t\n', 'One. [#a2bc]  \n\nTwo. [#a2bd]\t\n'],
    ['an id stays', 'md', 'One. [#k3f9]\n\nTwo.\n', 'One. [#k3f9]\n\nTwo. [#a2bc]\n'],
    ['one of five characters stays', 'md', 'One. [#k3f9x]\n', 'One. [#k3f9x]\n'],
    ['a malformed one stays for the check', 'md', 'One. [#K3f9]\n', 'One. [#K3f9]\n'],
    ['an id in use is not given', 'md', 'One. [#a2bc]\n\nTwo.\n', 'One. [#a2bc]\n\nTwo. [#a2bd]\n'],
    [
      'nor one that a revision names',
      'md',
      '---\nremoved: [a2bc]\n---\n\nOne.\n',
      '---\nremoved: [a2bc]\n---\n\nOne. [#a2bd]\n',
    ],
    ['lists', 'md', '- One\n- Two\n  - Three\n', '- One [#a2bc]\n- Two [#a2bd]\n  - Three [#a2be]\n'],
    [
      'loose lists',
      'md',
      '1. One\n\n   Two\n\n2. Three\n',
      '1. One [#a2bc]\n\n   Two [#a2bd]\n\n2. Three [#a2be]\n',
    ],
    ['quotations', 'md', '> One\n> two.\n>\n> Three.\n', '> One\n> two. [#a2bc]\n>\n> Three. [#a2bd]\n'],
    ['emphasis at the end', 'md', 'One *two*\n', 'One *two* [#a2bc]\n'],
    ['headings', 'md', '## One\n\nTwo\n===\n\nThree.\n', '## One\n\nTwo\n===\n\nThree. [#a2bc]\n'],
    ['tables', 'md', '| a | b |\n|---|---|\n| c | d |\n', '| a | b |\n|---|---|\n| c | d |\n'],
    ['code', 'md', '```\nOne.\n\nTwo.\n```\n\n    Three.\n', '```\nOne.\n\nTwo.\n```\n\n    Three.\n'],
    ['HTML', 'md', '<p>One.</p>\n\n<div>\nTwo.\n</div>\n', '<p>One.</p>\n\n<div>\nTwo.\n</div>\n'],
    [
      'breaks of Windows',
      'md',
      'One.\r\n\r\nTwo\r\nthree.\r\n',
      'One. [#a2bc]\r\n\r\nTwo\r\nthree. [#a2bd]\r\n',
    ],
    ['a byte order mark', 'md', `\uFEFF${FRONT}One.\n`, `\uFEFF${FRONT}One. [#a2bc]\n`],
    ['characters beyond the plane', 'md', '😀 “é” 漢\n\nTwo.\n', '😀 “é” 漢 [#a2bc]\n\nTwo. [#a2bd]\n'],
    [
      'components of MDX and what is in them',
      'mdx',
      'One.\n\n<Note>\n\nTwo.\n\n</Note>\n\n<Cite article="a">Three</Cite> four.\n',
      'One. [#a2bc]\n\n<Note>\n\nTwo.\n\n</Note>\n\n<Cite article="a">Three</Cite> four. [#a2bd]\n',
    ],
    [
      'expressions of MDX',
      'mdx',
      "import A from 'a';\n\nOne {1 + 1}\n\n{/* note */}\n",
      "import A from 'a';\n\nOne {1 + 1} [#a2bc]\n\n{/* note */}\n",
    ],
    ['nothing', 'md', '', ''],
  ])('%s', (_, format, text, marked) => {
    expect(giveIds(text, format, counting())).toBe(marked);
    expect(giveIds(marked, format, () => 'never')).toBe(marked);
  });

  it('takes another id where one is in use', () => {
    expect(
      giveIds('One. [#k3f9]\n\nTwo.\n\nThree.\n', 'md', counting(['k3f9', 'm4tz', 'm4tz', 'p5wq'])),
    ).toBe('One. [#k3f9]\n\nTwo. [#m4tz]\n\nThree. [#p5wq]\n');
  });

  it('says where MDX cannot be read', () => {
    expect(() => giveIds('One <Note>\n', 'mdx', counting())).toThrow();
  });
});

describe('what is written later', () => {
  const words = fc
    .array(fc.stringMatching(/^[a-zé“”]{1,8}$/), { minLength: 1, maxLength: 6 })
    .map((each) => `${each.join(' ')}.`);
  const paragraphs = fc.array(words, { minLength: 1, maxLength: 8 });
  const source = () => {
    let count = 0;
    return () => `a${String(++count + 100)}`.replaceAll('0', 'z').replaceAll('1', 'y') + '2';
  };
  const join = (parts: string[]) => `${FRONT}${parts.join('\n\n')}\n`;
  const split = (text: string) => text.slice(FRONT.length).trimEnd().split('\n\n');
  const idsOf = (text: string) => passagesIn(text, 'md').passages.map(({ id }) => id);
  /** Paragraphs that have ids, one of them chosen, and words to write. */
  const written = fc
    .tuple(paragraphs, fc.nat(), words)
    .map(([texts, at, wording]) => ({ newId: source(), texts, at: at % texts.length, wording }))
    .map(({ newId, texts, ...rest }) => ({
      ...rest,
      newId,
      parts: split(giveIds(join(texts), 'md', newId)),
    }));

  it('an inserted paragraph gets an id of its own, and all others keep theirs', () => {
    fc.assert(
      fc.property(written, ({ at, newId, parts, wording }) => {
        const before = idsOf(join(parts));
        const after = idsOf(giveIds(join(parts.toSpliced(at, 0, wording)), 'md', newId));
        expect(after.toSpliced(at, 1)).toEqual(before);
        expect(new Set(after).size).toBe(parts.length + 1);
        expect(after[at]).toMatch(/^[a-z0-9]{4,5}$/);
      }),
    );
  });

  it('a deleted paragraph takes its id with it, and all others keep theirs', () => {
    fc.assert(
      fc.property(written, ({ at, newId, parts }) => {
        const before = idsOf(join(parts));
        expect(idsOf(giveIds(join(parts.toSpliced(at, 1)), 'md', newId))).toEqual(before.toSpliced(at, 1));
      }),
    );
  });

  it('a reworded paragraph keeps its own, wherever it is moved', () => {
    fc.assert(
      fc.property(written, ({ at, newId, parts, wording }) => {
        const before = idsOf(join(parts));
        const reworded = parts.with(at, parts[at]!.replace(/^.*(?= \[#)/s, wording));
        expect(idsOf(giveIds(join(reworded), 'md', newId))).toEqual(before);
        expect(idsOf(giveIds(join(reworded.toReversed()), 'md', newId))).toEqual(before.toReversed());
      }),
    );
  });
});
