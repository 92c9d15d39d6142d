/** The reader's last searches, the newest first. They are stored on this device only and never sent. */
const key = "searches";
const maxStored = 8;
const maxWhileTyping = 3;

/** Returns the stored searches; none where the browser refuses storage. */
export function listRecentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter((each) => typeof each === "string").slice(0, maxStored) : [];
  } catch {
    return [];
  }
}

/** Returns all stored searches for an empty field, otherwise up to three that begin with the typed text. */
export function matchRecentSearches(typed: string): string[] {
  const start = normalize(typed).toLowerCase();
  const stored = listRecentSearches();
  return start ? stored.filter((each) => each.toLowerCase().startsWith(start)).slice(0, maxWhileTyping) : stored;
}

/** Stores a search as the newest one, once. */
export function addRecentSearch(words: string): void {
  const added = normalize(words);
  if (added) store([added, ...without(added)].slice(0, maxStored));
}

export const removeRecentSearch = (words: string): void => store(without(words));

export const clearRecentSearches = (): void => store([]);

const normalize = (words: string) => words.trim().replace(/\s+/g, " ");

const without = (words: string) => listRecentSearches().filter((each) => each.toLowerCase() !== words.toLowerCase());

function store(searches: string[]) {
  try {
    if (searches.length) localStorage.setItem(key, JSON.stringify(searches));
    else localStorage.removeItem(key);
  } catch {
    // A full or refused storage keeps the search working without the list.
  }
}
