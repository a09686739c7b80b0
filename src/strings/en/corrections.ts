/** What is said of changes to records. */
export const corrections = {
  title: 'Corrections',
  intro: 'Every change of substance that was made to an article after it had entered the archive.',
  ofArticle: 'Changes to this record',
  kind: { typo: 'Typo', update: 'Update', correction: 'Correction', withdrawal: 'Withdrawal' },
  kinds: 'What the kinds mean',
  meaning: {
    typo: 'A slip of the pen, such as a misspelt name, that could mislead a reader. The facts stay.',
    update: 'Something that came to be known later was added, such as the day of publication.',
    correction: 'A fact was wrong. The note says what stood there and what is right.',
    withdrawal:
      'The article should not have stood. Its address keeps a notice that says why; it leaves lists, search and feeds.',
  },
  promise:
    'Nothing of substance is changed in silence. A change is dated, kept, and named on the article itself; the address of an article never changes.',
  none: 'No article has been changed yet.',
  count: (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'change' : 'changes'}`,
  passages: (count: number) => (count === 1 ? 'Passage' : 'Passages'),
  removed: (count: number) => (count === 1 ? 'Passage taken out' : 'Passages taken out'),
  feed: 'Corrections as a feed',
  feedTitle: (archive: string) => `Corrections · ${archive}`,
  entry: (kind: string, headline: string) => `${kind}: ${headline}`,
  all: 'All corrections',
};

/** What stands at the address of an article that was withdrawn. */
export const withdrawn = {
  label: 'Withdrawn',
  title: (headline: string) => `Withdrawn: ${headline}`,
  since: 'This article was withdrawn on',
  stays: 'Its text no longer stands here. The address stays, so that whoever cited it learns of it.',
  instead: 'Read instead',
};
