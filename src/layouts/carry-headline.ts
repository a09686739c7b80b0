/**
 * Lets the headline that is followed carry over from a list to its article: the transition itself is the
 * browser's (`@view-transition`), this only names the link that is left.
 */
addEventListener('pageswap', (event) => {
  const { activation, viewTransition } = event;
  // The types know nothing of it, but a page that comes back from the cache may have no entry.
  const entry = activation?.entry as NavigationHistoryEntry | null | undefined;
  if (!viewTransition || !entry?.url) return;
  const { pathname } = new URL(entry.url);
  const headline = document.querySelector<HTMLElement>(
    `h2:has(> a[href="${CSS.escape(pathname)}"]), h3:has(> a[href="${CSS.escape(pathname)}"])`,
  );
  headline?.style.setProperty('view-transition-name', 'headline');
});
