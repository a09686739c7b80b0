import { expect, it } from 'vitest';
import { archiveFolder, runScript } from './command.ts';

/** What is said of an archive that has given out no address yet. */
const NEW_ARCHIVE =
  'There is no content/addresses.txt yet, which holds the archive to its addresses: `npm run check -- --write` begins it.';

const BAD = {
  'content/people/ole-quist.md': '---\nname: Ole Quist\nsrot: Quist, Ole\n---\n',
  'content/publishers/keel-courier.md': '---\nname: The Keel Courier\nplace: kel\n---\n',
};

it('has nothing to say of good content', () => {
  expect(runScript('check', archiveFolder())).toEqual({
    status: 0,
    stdout: `${NEW_ARCHIVE}\nThe content has no problems.\n`,
    stderr: '',
  });
});

it('names every problem at once, with the nearest known id, and exits with status 1', () => {
  const { status, stdout } = runScript('check', archiveFolder(BAD));
  expect(status).toBe(1);
  expect(stdout.split('\n')).toEqual([
    'content/people/ole-quist.md:1:1  sort: is missing  Write a string',
    'content/people/ole-quist.md:3:7  srot: is not a field  Write sort',
    'content/publishers/keel-courier.md:3:8  place: “kel” is not an entry of places  Did you mean keel?',
    NEW_ARCHIVE,
    '',
    '3 problems in 2 files.',
    '',
  ]);
});

it('annotates a pull request', () => {
  const { status, stdout } = runScript('check', archiveFolder(BAD), '--format', 'github');
  expect(status).toBe(1);
  expect(stdout.split('\n')).toEqual([
    '::error file=content/people/ole-quist.md,line=1,col=1::sort: is missing. Write a string',
    '::error file=content/people/ole-quist.md,line=3,col=7::srot: is not a field. Write sort',
    '::error file=content/publishers/keel-courier.md,line=3,col=8::place: “kel” is not an entry of places. Did you mean keel?',
    '',
  ]);
});

it.each([
  [['--format', 'xml'], 'There is no format “xml”: --format takes text or github.'],
  [['--fast'], "Unknown option '--fast'"],
])('refuses %j', (args, words) => {
  const { status, stderr } = runScript('check', archiveFolder(), ...args);
  expect({ status, said: stderr.includes(words) }).toEqual({ status: 2, said: true });
});
