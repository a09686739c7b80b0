/** Copies the citation before a button, with its italics where they can be kept, and says so on it and in the section's status. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copied]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

async function copy(button: HTMLButtonElement) {
  const citation = button.closest('div')!.querySelector('dd')!;
  const status = button.closest('section')!.querySelector<HTMLElement>('[role="status"]')!;
  status.textContent = '';
  try {
    const part = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    const item = new ClipboardItem({
      ...part('text/plain', citation.textContent),
      ...part('text/html', citation.innerHTML),
    });
    await navigator.clipboard.write([item]);
    button.firstChild!.nodeValue = button.dataset.copied!;
    status.textContent = button.textContent;
  } catch {
    getSelection()?.selectAllChildren(citation);
    status.textContent = status.dataset.selected!;
  }
}
