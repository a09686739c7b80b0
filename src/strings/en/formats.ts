/** The words of citations and of what machines read. */
export const formats = {
  headlineNotSeen: (headline: string) => `[Headline not seen: ${headline}]`,
  cite: 'Cite',
  citeRecord: 'Cite this record',
  citeOriginal: 'Cite the original',
  styles: {
    apa: 'APA',
    mla: 'MLA',
    chicagoNotes: 'Chicago, notes',
    chicagoAuthorDate: 'Chicago, author-date',
  },
  copy: 'Copy',
  citation: (style: string) => `the citation in ${style}`,
  copied: 'Copied',
  selected: 'Not copied. The citation is selected: press Ctrl+C or ⌘C.',
  files: 'For reference managers',
  fileNames: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
};
