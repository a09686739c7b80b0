/** What has been typed since the quick search was asked for, Enter as the end of a line; undefined where none is awaited. */
let typed: string | undefined;

const takeTyped = () => {
  const taken = typed;
  typed = undefined;
  return taken;
};

/** Keeps what is typed until there is a field for it; whether the key is for the field. */
function keep(key: string, before: string): boolean {
  if (key === 'Escape') typed = undefined;
  else if (key === 'Backspace') typed = before.slice(0, -1);
  else if (key === 'Enter') typed = `${before}\n`;
  else if (key.length === 1) typed = before + key;
  else return false;
  return true;
}

/** A slash, or Ctrl or ⌘ with K, opens the quick search; nothing of it is loaded before. */
addEventListener('keydown', (event) => {
  const { ctrlKey, key, metaKey, target } = event;
  const commands = ctrlKey || metaKey;
  if (typed !== undefined && !commands) {
    if (keep(key, typed)) event.preventDefault();
    return;
  }
  const written =
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  if (key === '/' ? written || commands : key.toLowerCase() !== 'k' || !commands) return;
  event.preventDefault();
  typed ??= '';
  void import('../search/quick/dialog.ts')
    .then(({ openQuickSearch }) => openQuickSearch(takeTyped))
    .finally(takeTyped);
});
