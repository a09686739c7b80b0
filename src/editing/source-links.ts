import { frontOf } from '../check/front.ts';
import type { ContentFile } from '../check/read.ts';

/** The address of an original, and the articles whose source it is. */
export interface SourceLink {
  url: string;
  /** Where it stands, `file:line`. */
  at: string[];
  /** The first day it was published, by which an archived copy is looked for. */
  published: string;
}

/** The addresses of the originals, each once, in the order of the files. */
export function sourceLinks(files: ContentFile[]): SourceLink[] {
  const links = new Map<string, SourceLink>();
  for (const file of files) {
    const article = frontOf(file, 'articles');
    const url = article?.source.url;
    if (url === undefined) continue;
    const link = links.get(url) ?? { url, at: [], published: article!.published };
    link.at.push(`${file.file}:${file.locate(['source', 'url']).line}`);
    links.set(url, link);
  }
  return [...links.values()];
}
