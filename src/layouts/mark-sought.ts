export {};

/** What a search found is marked on the page it leads to; nothing is loaded for it otherwise. */
if (location.search.includes('mark=')) {
  const { markSought } = await import('../search/page/mark-passages.ts');
  markSought();
}
