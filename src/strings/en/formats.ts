/** The words of citations and of what machines read. */
export const formats = {
  headlineNotSeen: (headline: string) => `[Headline not seen: ${headline}]`,
};
