/**
 * Lets the headline that is followed carry over from a list to its article: the transition itself is the
 * browser's (`@view-transition`), this only names the link that is left.
 */
addEventListener('pageswap', (event) => {
  const { activation, viewTransition } = event;
  if (!viewTransition || !activation?.entry.url) return;
  const { pathname } = new URL(activation.entry.url);
  const headline = document.querySelector<HTMLElement>(
    `h2:has(> a[href="${CSS.escape(pathname)}"]), h3:has(> a[href="${CSS.escape(pathname)}"])`,
  );
  headline?.style.setProperty('view-transition-name', 'headline');
});
