import citeproc, { type CslElement } from 'citeproc';
import { describe, expect, it } from 'vitest';
import { bibliographyOf } from '../../../src/formats/bibliography.ts';
import { type CslItem, NEWSPAPER_ARTICLE, cslDate } from '../../../src/formats/csl.ts';
import { type ItemKind, reducedStyle } from '../../../src/formats/csl-reduced.ts';
import { LOCALE, STYLES } from '../../../src/formats/styled.ts';
import { item } from './items.ts';

/** Sets an item as citeproc does with the whole style. */
function wholly(style: string): (item: CslItem) => string {
  let current: CslItem;
  const engine = new citeproc.Engine(
    { retrieveLocale: () => LOCALE, retrieveItem: (id) => ({ ...current, id }) },
    style,
  );
  return (of) => {
    current = of;
    engine.updateItems([String(Math.random())]);
    const [, entries] = engine.makeBibliography();
    return entries.join('').replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, '');
  };
}

const reducedly = (style: string, kind: ItemKind = NEWSPAPER_ARTICLE) =>
  bibliographyOf({ kind, locale: LOCALE, style });

const institution = { literal: 'Ministry of Trade & Industry' };
const person = { family: 'Ibáñez Núñez', given: 'José María' };
const authors = [
  [institution],
  [person],
  [person, institution],
  Array.from({ length: 25 }, (_, index) => ({ family: `Reporter${String(index)}`, given: 'A. B.' })),
];
const titles = [
  'Officials meet in Lima',
  'Perú acogió la cumbre: ¿qué dejó en Ñuñoa?',
  '“Free trade” — what’s left of it, the minister’s “own” words!',
  '[Headline not seen: Keepers vote to burn one light]',
];
const dates = ['2011', '2024-02', '2023-10-18', '2023-10-18/2023-10-31', '2019-12/2020-01'].map(cslDate);

/** Every choice of the variables that not all have, with every date; and all authors with all titles. */
const items = [
  ...[0, 1, 2, 3, 4, 5, 6, 7].flatMap((choice) =>
    dates.map((issued) => {
      const of = item({ issued });
      if (choice & 1) delete of['publisher-place'];
      if (choice & 2) delete of.URL;
      if (choice & 4) of['original-date'] = cslDate('2008-11-23');
      if (choice === 7) of.abstract = 'What it was about.';
      return of;
    }),
  ),
  ...authors.flatMap((author) =>
    titles.map((title, index) => item({ author, title, language: index === 1 ? 'es' : 'en' })),
  ),
];

describe('a reduced style', { timeout: 30_000 }, () => {
  it.each(Object.entries(STYLES))('sets every item as the whole does: %s', (_name, style) => {
    const [whole, reduced] = [wholly(style), reducedly(style)];
    expect(items.map(reduced)).toEqual(items.map(whole));
  });

  it.each(Object.entries(STYLES))('has less than a fifth of the elements: %s', (_name, style) => {
    const reduced = JSON.parse(reducedStyle(style, NEWSPAPER_ARTICLE)) as CslElement;
    expect(5 * elementsOf(reduced)).toBeLessThan(elementsOf(citeproc.parseXml(style)));
  });

  it.each([
    ['a group of a word and what no item has', '<group><text value="A"/><text variable="volume"/></group>'],
    ['a group of a word alone', '<group><text value="A"/></group>'],
    [
      'a group in which one of two is there',
      '<group><text value="A"/><text variable="volume"/><text variable="title"/></group>',
    ],
    [
      'groups in a group, which are all without',
      '<group><text value="A"/><group><text variable="volume"/></group><text macro="volume"/></group>',
    ],
    [
      'a group whose only part depends on the item',
      '<group><text value="A"/><choose><if variable="URL"><text variable="title"/></if></choose><number variable="issue"/></group>',
    ],
    ['what a macro is set with', '<text macro="words" prefix="(" suffix=")" font-style="italic"/>'],
    ['a label of what no item has', '<group><label variable="page"/><text variable="title"/></group>'],
    [
      'a group with one part, in another',
      '<group delimiter=", " prefix="("><group delimiter=" "><text variable="URL"/><text variable="volume"/></group><text value="A"/></group>',
    ],
    [
      'a word and what no item has beside what depends on the item',
      '<group><text value="A"/><text variable="volume"/><group><choose><if variable="URL"><text value="B"/></if></choose></group></group>',
    ],
    ['names of which one is there', '<names variable="editor author" delimiter="; "><name/><label/></names>'],
    [
      'a group of a word and names that no item has',
      '<group><text value="A"/><names variable="editor"/></group>',
    ],
    [
      'names in place of others',
      '<names variable="editor"><name initialize="false"/><substitute><names variable="translator"/><text macro="volume"/><text macro="words"/><names variable="author"/></substitute></names>',
    ],
    [
      'what stands in place of names, and is not said again',
      '<names variable="editor"><substitute><text variable="title"/></substitute></names><text variable="title" prefix="again: "/>',
    ],
    [
      'what depends on the item',
      '<choose><if variable="URL title" match="all"><text value="both"/></if><else-if variable="volume"><text value="never"/></else-if><else-if match="none" variable="URL volume"><text value="no address"/></else-if><else><text value="else"/></else></choose>',
    ],
    [
      'what does not',
      '<choose><if type="book chapter"><text value="book"/></if><else-if match="any" type="book" variable="title"><text value="title"/></else-if><else><text value="else"/></else></choose>',
    ],
    [
      'several tests, of which one is never met',
      '<choose><if type="article-newspaper" variable="volume"><text value="A"/></if><else-if match="none" type="book" is-numeric="volume"><text value="B"/></else-if></choose>',
    ],
    ['a date that no item has', '<group><text value="A"/><date variable="event-date" form="text"/></group>'],
    ['the number in the list', '<group><text variable="citation-number"/><text value="A"/></group>'],
  ])('leaves groups, names and conditions as they are: %s', (_what, layout) => {
    const style = styleOf(layout);
    const of = [item(), item()];
    delete of[1]!.URL;
    const [whole, reduced] = [wholly(style), reducedly(style)];
    expect(of.map(reduced)).toEqual(of.map(whole));
  });

  it('leaves out the label of what an item has beside what none has', () => {
    const style = styleOf('<group><label variable="page"/><text variable="volume"/></group>');
    const variables = { ...NEWSPAPER_ARTICLE.variables, page: 'sometimes' as const };
    const [whole, reduced] = [wholly(style), reducedly(style, { ...NEWSPAPER_ARTICLE, variables })];
    const of = { ...item(), page: '3' };
    expect(reduced(of)).toBe(whole(of));
  });

  it('leaves what takes the place of names that not every item has', () => {
    const style = styleOf(
      '<names variable="author"><substitute><text variable="title"/></substitute></names>',
    );
    const variables = { ...NEWSPAPER_ARTICLE.variables, author: 'sometimes' as const };
    const [whole, reduced] = [wholly(style), reducedly(style, { ...NEWSPAPER_ARTICLE, variables })];
    const of = [item(), item({ author: [] })];
    expect(of.map(reduced)).toEqual(of.map(whole));
  });
});

const styleOf = (
  layout: string,
) => `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Of a test</title><id>test</id></info>
  <macro name="volume"><text variable="volume"/></macro>
  <macro name="words"><text value="B"/><text variable="title"/></macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><sort><key macro="volume"/></sort><layout suffix=".">${layout}</layout></bibliography></style>`;

const elementsOf = ({ children }: CslElement): number =>
  children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : elementsOf(child)), 1);
