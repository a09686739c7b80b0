/** The words of the page that explains the search. */
export const searchHelp = {
  title: 'How to search',
  description: (archive: string) => `Every way to ask the search of ${archive}, each with an example to try.`,
  intro:
    'The search looks through the headline, the summary and the text of every article. Above the results it says what it understood, and what it did not. Accents, capitals and punctuation make no difference.',
  write: 'You write',
  finds: 'It finds',
  explained: {
    words:
      'Articles that have all of the words, anywhere. Each is also found in its regular plural or singular.',
    phrase: 'Articles that have exactly these words in this order.',
    exact: 'Articles that have exactly this word, in no other form.',
    without: 'A minus before a word, a phrase or a field leaves out the articles that have it.',
    or: 'Articles that have any of the terms that a capital OR joins.',
    name: 'Any known name of a person, place or organisation finds the articles that name it by any other, in whichever script or language. Between quotation marks it is only itself.',
    title: 'Words or a phrase of the headline.',
    field:
      'Articles filed under an organisation, event, topic, person, place, publisher or language of the original. After the colon stands a name, one of its variants, or the id that its address ends with; a name of several words stands between quotation marks.',
    several: 'Fields, words and dates can be combined as you like; all of them have to hold.',
    on: 'Articles published in that year, month or on that day: on:2024, on:2024-11, on:2024-11-10. An article whose day is not known is found by every day on which it may have been published.',
    range: 'Articles published between two dates, both included. Either can stand alone.',
    all: 'Everything together.',
  },
  fieldsTitle: 'The fields',
  notTitle: 'What it does not know',
  not: 'Brackets, asterisks for other endings, and operators such as NEAR. The search says so when it meets one, and goes on with what is left. A word that stands in no article is left out too, and the nearest word of the archive is offered.',
  privacyTitle: 'Where it happens',
  privacy: 'All of this runs in your browser: nobody learns what you search for.',
  addressTitle: 'Links to searches',
  address: 'The address of a search is the search: it can be kept, sent and cited, and finds the same again.',
  keysTitle: 'Keys',
  keys: 'On every page, the slash key or Ctrl K (⌘ K) opens a quick search.',
};
