import { archiveOf } from './entries.ts';

const NAMES = ['ada', 'bo', 'cy', 'di', 'ed'];

/** An archive whose articles name these people, by the first letters of their names, under these organisations. */
export function archiveNaming(articles: [people: string, organisations?: string[]][]) {
  return archiveOf({
    people: Object.fromEntries(NAMES.map((name) => [name, { name }])),
    organisations: { union: { rank: 2, hue: 60 }, guild: { rank: 1, hue: 120 }, club: { hue: 30 } },
    articles: Object.fromEntries(
      articles.map(([people, organisations = ['union']], index) => [
        `2019/${index}`,
        {
          organisations,
          people: Array.from(people, (letter) => ({ person: NAMES.find((name) => name.startsWith(letter)) })),
        },
      ]),
    ),
  });
}
