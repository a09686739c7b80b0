/** A slash, or Ctrl or ⌘ with K, opens the quick search; nothing of it is loaded before. */
addEventListener('keydown', (event) => {
  const { ctrlKey, key, metaKey, target } = event;
  const written =
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  if (key === '/' ? written || ctrlKey || metaKey : key.toLowerCase() !== 'k' || !(ctrlKey || metaKey))
    return;
  event.preventDefault();
  void import('../search/quick/dialog.ts').then(({ openQuickSearch }) => openQuickSearch());
});
