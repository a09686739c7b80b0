/** What is said of single passages of an article. */
export const passages = {
  link: (id: string) => `Link to passage ${id}`,
  copied: 'Link copied',
  changed: 'This passage has changed since it was linked to.',
  gone: 'The passage that this link leads to is no longer in the text.',
  revision: 'See what was changed',
};
