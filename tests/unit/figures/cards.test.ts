import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  archiveCard,
  articleCard,
  cardsOf,
  cardText,
  dossierCard,
  eventCard,
  organisationCard,
} from '../../../src/figures/cards.ts';
import { accentOf, COLOURS } from '../../../src/figures/card-node.ts';
import { site } from '../../../src/site.ts';
import { archiveOf, articlesOf, NOTE, smallArchive } from '../archive/entries.ts';

const articleAt = (published: string) => articleCard(articlesOf({ '2024/a': { ...NOTE, published } })[0]!);

describe('the card of an article', () => {
  it.each([
    ['2024-03-08', ['8\u00a0March', '2024'], []],
    ['2023-10', ['October', '2023'], ['day not known']],
    ['2023-10-18/2023-11-09', ['18\u00a0October –', '9\u00a0November', '2023'], ['day not known']],
    ['2023-10-18/2023-10-31', ['18–31\u00a0October', '2023'], ['day not known']],
    ['2023-12-30/2024-01-02', ['30\u00a0December', '2023 –', '2\u00a0January', '2024'], ['day not known']],
    ['2023', ['2023'], ['day not known']],
  ])('of %s says no more of its date than is known', (published, column, notes) => {
    const card = articleAt(published);
    expect(card.column).toEqual(column);
    expect(card.notes.filter((note) => note === 'day not known')).toEqual(notes);
  });

  it('says its headline, whose news it is, where and from whom', () => {
    const archive = smallArchive();
    const article = archive.articles.find(({ place }) => place)!;
    expect(articleCard(article)).toMatchObject({
      href: `/articles/${article.id}.png`,
      headline: article.headline,
      label: article.organisations.map(({ short }) => short).join(' · '),
      source: `From ${article.source.publisher.name}`,
      hue: article.hue,
    });
    expect(articleCard(article).notes).toContain(article.place!.name);
  });
});

describe('the cards of an archive', () => {
  const archive = smallArchive();
  const cards = cardsOf(archive);

  it('are one for each article, event, organisation and dossier, and one for all else', () => {
    const { articles, dossiers, events, organisations } = archive;
    expect(cards).toEqual([
      archiveCard(),
      ...articles.map(articleCard),
      ...events.map(eventCard),
      ...organisations.map(organisationCard),
      ...dossiers.map(dossierCard),
    ]);
    expect(new Set(cards.map(({ href }) => href)).size).toBe(cards.length);
  });

  it('say in words what they show', () => {
    for (const card of cards) {
      const words = [...card.column, card.label, card.headline, card.source ?? '', site.name];
      expect(words.filter((each) => !cardText(card).includes(each))).toEqual([]);
    }
  });
});

it('an organisation stands by its short name beside its name, or by the mark where both are one', () => {
  const { organisations } = archiveOf({
    organisations: { a: { name: 'Union of Lamps', short: 'UL' }, b: { name: 'Lanterns', short: 'Lanterns' } },
  });
  expect(organisations.map(organisationCard).map(({ column, headline }) => [headline, column])).toEqual(
    expect.arrayContaining([
      ['Union of Lamps', ['UL']],
      ['Lanterns', []],
    ]),
  );
});

it('the colours are those of the paper by day', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const byDay = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1];
  const number = (name: string) => [...tokens.matchAll(new RegExp(`--${name}: ([\\d.]+);`, 'g'))].at(-1)?.[1];
  expect(COLOURS).toEqual(Object.fromEntries(Object.keys(COLOURS).map((name) => [name, byDay(name)])));
  expect(accentOf(240)).toBe(`oklch(${number('lightness-by-day')} ${number('chroma-by-day')} 240)`);
  expect(accentOf(undefined)).toBe('oklch(0.45 0 80)');
});
