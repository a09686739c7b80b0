/** The words of the files that tell machines where things are. */
export const discovery = {
  search: (archive: string) => `Search ${archive}`,
  llms: {
    held: (articles: string, first: string, last: string) => `It holds ${articles}, ${first} to ${last}.`,
    manner:
      'Each article is written afresh from one source document, which it names and, where its address is known, links. Its address does not change. Cite the article for what it says, or follow it to its original and cite that.',
    dates:
      'The date of an article is the day on which its original was published. Where that day is not known, the date is a month, a year or an interval (EDTF), and no day may be made of it. “Added” is the day on which the record entered the archive.',
    rights: (licence: string, address: string) =>
      `The texts may be used under [${licence}](${address}); the originals belong to their publishers.`,
    organisations: 'Organisations',
    browse: 'Ways in',
    follow: 'What is new',
    feed: (carried: number) => `The ${carried} articles added last, with their whole text.`,
    feeds:
      'Every organisation, event, topic, person, place and publisher has a feed of its own: `feed.xml` and `feed.json` below the address of its page.',
    find: 'Finding',
    sitemap: 'Every page, with the day of its last change.',
    search: 'The search runs in the browser; `?q=` takes the words.',
    openSearch: 'The search, described for browsers.',
    about: 'How articles are written, dated and corrected.',
  },
};
