const SHOWN = 4000;
let clearing: ReturnType<typeof setTimeout>;

/** Lets the link carry the digest of its passage, and a click copy it; where nothing can be copied, it is followed. */
export function copyOnClick(link: HTMLAnchorElement, status: HTMLElement, copied: string) {
  link.search = `w=${link.dataset.digest ?? ''}`;
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // Only over a secure connection is there a clipboard.
    if (!('clipboard' in navigator)) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(
      () => say(status, copied),
      () => location.assign(link.href),
    );
  });
}

function say(status: HTMLElement, text: string) {
  status.textContent = text;
  clearTimeout(clearing);
  clearing = setTimeout(() => (status.textContent = ''), SHOWN);
}
