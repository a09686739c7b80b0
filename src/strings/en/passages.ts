/** What is said of single passages of an article. */
export const passages = {
  link: (id: string) => `Link to passage ${id}`,
};
