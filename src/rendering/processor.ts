import { satteri } from '@astrojs/markdown-satteri';
import { sanitise } from '../markup/sanitise.ts';
import { passageLinks } from '../passages/passage-links.ts';
import { strings } from '../strings/index.ts';

/** What all texts are rendered with. */
export const textProcessor = () => satteri({ hastPlugins: [sanitise(passageLinks(strings.passages.link))] });
