const facets = {
  organisation: 'Organisation',
  event: 'Event',
  year: 'Year',
  topic: 'Topic',
  person: 'Person',
  place: 'Place',
  publisher: 'Publisher',
  language: 'Language of the original',
};

/** The words of the search. */
export const search = {
  title: 'Search',
  pageTitle: (text: string, archive: string) =>
    text ? `“${text}” · Search · ${archive}` : `Search · ${archive}`,
  description: (archive: string) =>
    `Find articles of ${archive} by word, phrase, organisation, event, topic, person, place, publisher and day.`,
  label: 'Search the archive',
  placeholder: 'Words, “a phrase”, -without',
  button: 'Search',
  help: 'How to search',
  toResults: 'Skip to the results',
  narrow: 'Sort and narrow',
  sort: 'Sort by',
  sorts: { relevance: 'Relevance', newest: 'Newest first', oldest: 'Oldest first' },
  facets,
  filter: (facet: string) => `Find in ${facet}`,
  moreValues: (count: number) => `${count} more: type to find them`,
  days: 'Published',
  from: 'from',
  to: 'to',
  countFor: (text: string) => ` for “${text}”`,
  idle: 'Type words to find the articles that have all of them, or choose on this page whose news, which event or which year you want. Accents and capitals do not matter; words between quotation marks are found in that order, and a minus leaves a word out.',
  searching: 'Searching …',
  nothing: 'No article has all of this. Try fewer or other words, or take away what narrows the search.',
  failed: 'The search could not be loaded.',
  failedHelp: 'The connection may be down. Everything can still be reached by browsing.',
  retry: 'Try again',
  noScript:
    'The search runs in the browser and needs JavaScript. Without it, every article is still a few links away:',

  understood: {
    label: 'Understood as',
    or: ' or ',
    word: (word: string, exactly: boolean) => (exactly ? `contains exactly “${word}”` : `contains “${word}”`),
    phrase: (phrase: string) => `contains the phrase “${phrase}”`,
    name: (name: string) => `names ${name}, however spelt`,
    title: (words: string) => `“${words}” in the headline`,
    without: (part: string) => `without ${part}`,
    plain: { word: (word: string) => `“${word}”`, name: (name: string) => `${name}, however spelt` },
    since: (day: string) => `from ${day} on`,
    until: (day: string) => `until ${day}`,
    between: (first: string, last: string) => `${first} to ${last}`,
    remove: (part: string) => `Remove: ${part}`,
    clear: 'Start afresh',
  },

  notes: {
    label: 'About this search',
    tooLong: 'Only the beginning was searched for: a query has room for 60 terms.',
    bracket: 'Brackets do not group words here; OR joins the words beside it.',
    field: (text: string) => `“${text}” was left out: there is no such field.`,
    not: 'NOT was read as a minus before the next word.',
    nothing: (text: string) => `“${text}” was left out: it has no letter or digit.`,
    openQuote: (text: string) =>
      `The quotation mark in ${text} is never closed: all after it was read as the phrase.`,
    operator: (text: string) =>
      `“${text}” was left out: this search has no such operator. For words that stand together, write a phrase between quotation marks.`,
    strayOr: 'An OR was left out: it has to stand between two terms.',
    valueMissing: (text: string) => `“${text}” was left out: nothing follows its colon.`,
    wildcard: (text: string) =>
      `The asterisk in “${text}” was left out: a word is found with its plural or singular, and no other ending.`,
    date: (text: string) => `“${text}” was left out: it is no date. Write 2024, 2024-11 or 2024-11-10.`,
    value: (text: string) => `“${text}” was left out: the archive has nothing of that name.`,
    missing: (word: string) => `“${word}” stands in no article, and was left out.`,
    missingAlone: (word: string) => `“${word}” stands in no article.`,
    nowhere: (phrase: string) => `“${phrase}” stands in no article in these words and this order.`,
    inNoTitle: (words: string) => `“${words}” stands in no headline.`,
    relaxed: (part: string) => `Without this part (${part}) there are`,
    didYouMean: 'Did you mean',
    asWords: 'Search for its words anywhere',
    asDate: (date: string) => `“${date}” was looked for as it stands in texts.`,
    byDate: 'All of that date',
  },

  passages: {
    more: (count: number) => (count === 1 ? 'One more passage' : `${count} more passages`),
    marked: 'Marked on this page:',
    dismiss: 'Remove the marks',
  },

  histogram: {
    label: 'Articles found by date',
    caption: (found: string, first: string, last: string) => `${found}, ${first} to ${last}`,
    first: 'From',
    last: 'To',
    bar: (period: string, count: number) => `${period}: ${count}`,
    whole: 'All dates',
  },

  quick: {
    open: 'Search',
    close: 'Close',
    all: (count: number) => (count === 1 ? 'Show the one article found' : `Show all ${count} articles`),
    recent: 'Searched lately on this device',
    clear: 'Forget these searches',
    nothing: 'Nothing found.',
    hint: 'Arrows to choose, Enter to open, Escape to close.',
  },

  download: {
    label: 'Take these results along',
    formats: { csv: 'CSV', json: 'JSON', ris: 'RIS', bibtex: 'BibTeX' },
    fileName: 'search-results',
    working: (done: number, all: number) => `${done} of ${all} …`,
    done: (articles: string) => `${articles} saved, with the search in the file.`,
    failed: 'This could not be loaded; the connection may be down.',
  },
};
