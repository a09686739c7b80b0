/** Puts the reader's own day of the year, by the calendar of their device, in the place of the one the page was built with. */
const section = document.querySelector<HTMLElement>('[data-on-this-day]');
const now = new Date();
const day = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
if (section && section.dataset.day !== day) void show(section, `${section.dataset.onThisDay}${day}/`);

async function show(section: HTMLElement, href: string) {
  // Without an answer, the day that stands there is as true as before.
  const response = await fetch(href).catch(() => undefined);
  if (!response?.ok) return;
  // The head's styles are not this page's: its policy would refuse them.
  const [main = ''] = /<main.*<\/main>/s.exec(await response.text()) ?? [];
  const page = new DOMParser().parseFromString(main, 'text/html');
  const [name, note] = ['h1 time', '[data-on-note]'].map((part) => page.querySelector(part));
  const link = section.querySelector<HTMLAnchorElement>('.day a');
  const entries = [...page.querySelectorAll('.entry')].slice(0, 3);
  if (!name || !note || !link) return;
  for (const entry of entries) {
    entry.classList.add('brief');
    for (const more of entry.querySelectorAll('.summary, .quiet, details')) more.remove();
  }
  link.href = href;
  link.replaceChildren(name);
  section.querySelector('[data-on-note]')?.replaceWith(note);
  section.querySelector('ol')?.replaceChildren(...entries);
}

export {};
