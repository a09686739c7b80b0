/** A number and what is counted. */
export const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export const articles = (count: number) => plural(count, 'article', 'articles');

export const dayNotKnown = 'day not known';

export const pageOf = (number: number, last: number) => `Page ${number} of ${last}`;
