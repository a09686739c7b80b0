import { describe, expect, test } from 'vitest';
import { install, waysToInstall } from '../../../../scripts/chromium/install.ts';

describe('waysToInstall', () => {
  test.each([
    ['debian', true, ['apt-get chromium-headless-shell', 'apt-get chromium', 'playwright']],
    ['debian', false, ['playwright']],
    ['ubuntu', true, ['playwright --with-deps', 'apt-get chromium']],
    ['ubuntu', false, ['playwright']],
    ['fedora', true, ['playwright']],
    ['', false, ['playwright']],
  ])('%s, root: %s', (distribution, isRoot, expected) => {
    const ways = waysToInstall({ distribution, isRoot }).map(({ commands }) => {
      const [program, ...rest] = commands[0] ?? [];
      if (program === 'apt-get') return `apt-get ${commands.at(-1)?.at(-1)}`;
      return ['playwright', ...rest.filter((flag) => flag === '--with-deps')].join(' ');
    });
    expect(ways).toEqual(expected);
  });
});

describe('install', () => {
  const ending = (code: number) => [process.execPath, '-e', `process.exit(${code})`] as const;
  const hanging = [process.execPath, '-e', 'setInterval(() => {}, 1000)'] as const;

  test.each([
    ['every command succeeds', 1, [ending(0), ending(0)], true],
    ['one fails', 1, [ending(0), ending(1), ending(0)], false],
    ['one is not there', 1, [['no-such-program']] as const, false],
    ['one hangs', 1 / 60, [hanging], false],
  ])('%s', async (_, minutes, commands, expected) => {
    expect(await install({ says: '', minutes, commands })).toBe(expected);
  });
});
