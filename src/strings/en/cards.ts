/** Share cards. */
export const cards = {
  article: 'Article',
  event: 'Event',
  organisation: 'Organisation',
  dossier: 'Dossier',
  from: (publisher: string) => `From ${publisher}`,
  /** What a card shows, for those who do not see it. */
  shows: (archive: string, lines: string[]) => `${lines.join(' · ')} · ${archive}`,
};
