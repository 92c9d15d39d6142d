/**
 * Which photos belong to this editor. A design has its number; a new one a word that lasts as long as its tab, so that a
 * reload finds its photos and a new design in another tab does not.
 */
export function draftOfTab(shop: string, listingId: number | undefined): string {
  if (listingId !== undefined) return `${shop}/${listingId}`;
  try {
    const known = sessionStorage.getItem("new-design");
    const word = known ?? crypto.randomUUID();
    sessionStorage.setItem("new-design", word);
    return `${shop}/new/${word}`;
  } catch {
    return `${shop}/new`;
  }
}
