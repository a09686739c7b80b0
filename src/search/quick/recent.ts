const KEY = 'recent-searches';
const MOST = 8;

/** What was searched for lately on this device, the latest first; nothing where the browser keeps nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a search on this device, where the browser lets it. */
export function keepSearch(text: string) {
  const others = recentSearches().filter((each) => each !== text);
  write([text, ...others].slice(0, MOST));
}

export const forgetSearches = () => {
  write([]);
};

function write(searches: string[]) {
  try {
    if (searches.length > 0) localStorage.setItem(KEY, JSON.stringify(searches));
    else localStorage.removeItem(KEY);
  } catch {
    /* A browser that keeps nothing forgets nothing either. */
  }
}
