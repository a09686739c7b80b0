/** The ids of the articles that an MDX text cites by `article="2024/…"`, each once, in order of appearance. */
export const citedIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\sarticle="([^"]*)"/g)].map(([, id]) => id!)),
];
