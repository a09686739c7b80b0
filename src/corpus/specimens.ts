import { nameFinder } from '../check/names.ts';
import type { ContentFile } from '../check/read.ts';
import type { Collection } from '../schemas/fields.ts';
import { type Front, schemas } from '../schemas/index.ts';
import { wordsIn, wordsWithSlots } from './words.ts';

export interface Entry<C extends Collection> {
  id: string;
  front: Front<C>;
  body: string;
  extension: string;
}

/** The collections whose entries articles name, and which grow with them. */
export type Growing = Exclude<Collection, 'articles' | 'dossiers'>;

/** An article that is there, and its texts in words with marks where names stand. */
export interface Specimen extends Entry<'articles'> {
  headline: string[];
  summary: string[];
  note: string[];
  paragraphs: string[][];
}

/** What the archive holds, as the corpus imitates it. */
export interface Specimens {
  articles: Specimen[];
  entries: { [C in Exclude<Collection, 'articles'>]: Entry<C>[] };
}

/** @throws Error where the content holds no article with a text, and so no shape; ZodError where it breaks its schemas */
export function specimensIn(files: ContentFile[]): Specimens {
  const of = <C extends Collection>(collection: C): Entry<C>[] =>
    files
      .filter((file) => file.collection === collection)
      .map(({ body, data, file, id }) => ({
        id,
        body,
        front: schemas[collection].parse(data) as Front<C>,
        extension: file.slice(file.lastIndexOf('.') + 1),
      }));
  const find = nameFinder(
    files.filter(({ collection }) => collection !== 'articles' && collection !== 'topics'),
  );
  const people = new Map(of('people').map((person) => [person.id, person]));
  const told = of('articles').filter(({ body }) => body.trim() !== '');
  const articles = told.map((entry): Specimen => {
    const { front, body } = entry;
    const families = new Set(
      front.people
        .map(({ person }) => familyOf(people.get(person)?.front.sort ?? ''))
        .filter((name) => name !== ''),
    );
    const words = (text: string) => wordsWithSlots(text, find, families);
    return {
      ...entry,
      headline: words(front.headline),
      summary: words(front.summary),
      note: wordsIn(front.source.note ?? ''),
      paragraphs: paragraphsOf(body).map(words),
    };
  });
  if (articles.length === 0)
    throw new Error('The content holds no article with a text: there is nothing to imitate.');
  return {
    articles,
    entries: {
      organisations: of('organisations'),
      events: of('events'),
      topics: of('topics'),
      people: [...people.values()],
      places: of('places'),
      publishers: of('publishers'),
      dossiers: of('dossiers'),
    },
  };
}

/** The family name of a name as it is filed: what stands before the comma. */
export const familyOf = (sort: string) => (sort.includes(',') ? sort.slice(0, sort.indexOf(',')) : '');

const paragraphsOf = (body: string) =>
  body
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/^[#<|]/.test(text));
