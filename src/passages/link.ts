const LINK = /<a href="#[^"]*" data-digest="[^"]*" aria-label="[^"]*"><\/a>/g;

/** Rendered HTML without the links of its passages, for where they lead nowhere, such as in a feed. */
export const withoutPassageLinks = (html: string): string => html.replace(LINK, '');
