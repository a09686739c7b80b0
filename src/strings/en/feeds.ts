/** The words of feeds, and of the links that lead to them. */
export const feeds = {
  title: (...parts: string[]) => parts.join(' · '),
  description: (name: string, archive: string) =>
    `What ${archive} adds on ${name}, the latest added first. Each entry is dated by the day on which the record entered the archive, not by that of its original.`,
  follow: 'Follow',
  formats: { xml: 'Atom feed', json: 'JSON feed' },
  source: 'The original',
  licence: (archive: string) => `Text: ${archive},`,
  rights: (archive: string, licence: string, address: string) =>
    `${archive}, ${licence} (${address}). The originals belong to their publishers.`,
};
