import type { Article } from '../archive/model.ts';
import { strings } from '../strings/index.ts';
import { type CslItem, cslDate, nameOf } from './csl.ts';

/** The original: by its reporters or else its publisher; an unseen headline is replaced by ours, in square brackets. */
export function originalItem({ headline: ours, id, published, source }: Article): CslItem {
  const { headline, language, publisher, reporters, url } = source;
  return {
    id: `${id.replace('/', '-')}-original`,
    type: 'article-newspaper',
    title: headline ?? strings.formats.headlineNotSeen(ours),
    author: reporters.length > 0 ? reporters.map(nameOf) : [{ literal: publisher.name }],
    'container-title': publisher.name,
    ...(publisher.place && { 'publisher-place': publisher.place.name }),
    issued: cslDate(published),
    language,
    ...(url && { URL: new URL(url).href }),
  };
}
