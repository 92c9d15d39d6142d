type Shown = { id: number; picture: { key: string } | null };

/** Returns a filter that passes each listing and each first picture once over all lists it is applied to, in their order. */
export function distinctListings() {
  const ids = new Set<number>();
  const keys = new Set<string>();
  return <T extends Shown>(listings: readonly T[], count: number): T[] => {
    const chosen: T[] = [];
    for (const listing of listings) {
      const { id, picture } = listing;
      if (chosen.length === count) break;
      if (ids.has(id) || (picture && keys.has(picture.key))) continue;
      ids.add(id);
      if (picture) keys.add(picture.key);
      chosen.push(listing);
    }
    return chosen;
  };
}
