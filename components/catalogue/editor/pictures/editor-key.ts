/**
 * Returns the key under which the browser stores this editor's pictures: the listing's id, or for a new listing a
 * random one in sessionStorage, so that a reload finds its pictures and a new listing in another tab does not.
 */
export function editorKeyOfTab(shop: string, listingId: number | undefined): string {
  if (listingId !== undefined) return `${shop}/${listingId}`;
  try {
    const stored = sessionStorage.getItem("new-design");
    const tabId = stored ?? crypto.randomUUID();
    sessionStorage.setItem("new-design", tabId);
    return `${shop}/new/${tabId}`;
  } catch {
    return `${shop}/new`;
  }
}
