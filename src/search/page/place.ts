/*
 * Results are drawn after a page is shown again, when the browser has long given up restoring how far it was scrolled:
 * the place is kept with the entry of the history instead.
 */
history.scrollRestoration = 'manual';

interface Kept {
  place: number;
}

const isKept = (state: unknown): state is Kept => typeof (state as Kept | null)?.place === 'number';

/** Notes in the present entry of the history how far the page is scrolled. */
export function keepPlace() {
  history.replaceState({ place: scrollY } satisfies Kept, '');
}

/** How far the page was scrolled when the present entry of the history was left. */
export const placeKept = (): number | undefined => (isKept(history.state) ? history.state.place : undefined);

addEventListener('pagehide', keepPlace);
addEventListener('scrollend', keepPlace);
