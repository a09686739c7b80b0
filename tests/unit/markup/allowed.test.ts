import { describe, expect, it } from 'vitest';
import { isComponent, isSafeAddress } from '../../../src/markup/allowed.ts';

describe('isSafeAddress', () => {
  it.each([
    'https://lamps.example/',
    'HTTP://lamps.example',
    'https://lamps.example/één-licht?a=1&b=2#c',
    'https://lamps.example/@keeper',
    '/articles/2019/vote/',
    '#what-was-said',
    'mailto:keepers@lamps.example',
  ])('takes %s', (address) => expect(isSafeAddress(address)).toBe(true));

  it.each([
    '',
    'lamps.example',
    '../up/',
    './javascript:alert(1)',
    '//lamps.example',
    '/\\lamps.example',
    'https:lamps.example',
    'https:///lamps.example',
    'https://',
    'https://keeper@lamps.example/',
    'https://keeper:secret@lamps.example/',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://lamps.example/1',
    'ftp://lamps.example/',
    'https://lamps.example/\u202egpj.exe',
    'https://lamps.example/a b',
    'mailto:keepers@lamps.example?bcc=spy@evil.example',
  ])('refuses %j', (address) => expect(isSafeAddress(address)).toBe(false));
});

it.each([
  ['Cite', true],
  ['cite', false],
  ['toString', false],
  ['__proto__', false],
  [null, false],
])('%s is a component: %s', (name, expected) => expect(isComponent(name)).toBe(expected));
