import { photoLimits } from "./photo-limits";
import { type PhotoOf, readPhotoName, sameSku } from "./read-photo-name";
import type { EntryProblem, ZipEntry } from "./zip-pool";

/** A listing of the shop, or without id one of a table that was not imported yet. */
export type KnownDesign = { sku: string; id?: number };
export type MatchedPhoto = { index: number; name: string };
export type MatchedDesign = KnownDesign & { entries: MatchedPhoto[] };
export type WrongPhoto = { name: string; why: EntryProblem | "noSuchDesign" | "severalDesigns" | "tooMany" };

/** Matches pictures to listings by file name, in order. Each file is returned once, in `listings` or in `wrong`. */
export function matchPhotos(
  entries: readonly ZipEntry[],
  known: readonly KnownDesign[],
): { designs: MatchedDesign[]; wrong: WrongPhoto[] } {
  const bySku = new Map<string, KnownDesign[]>();
  for (const listing of known) {
    const key = sameSku(listing.sku);
    bySku.set(key, [...(bySku.get(key) ?? []), listing]);
  }
  const wrong: WrongPhoto[] = [];
  const found = new Map<KnownDesign, (MatchedPhoto & Pick<PhotoOf, "place">)[]>();
  for (const { index, name, problem } of entries) {
    const match = problem ? undefined : readPhotoName(name).find(({ sku }) => bySku.has(sameSku(sku)));
    const listings = match ? preferExact(bySku.get(sameSku(match.sku)) ?? [], match.sku) : [];
    const [listing] = listings;
    if (problem) wrong.push({ name, why: problem });
    else if (!match || !listing) wrong.push({ name, why: "noSuchDesign" });
    else if (listings.length > 1) wrong.push({ name, why: "severalDesigns" });
    else found.set(listing, [...(found.get(listing) ?? []), { index, name, place: match.place }]);
  }
  const designs = [...found].map(([listing, pictures]) => {
    const ordered = pictures.sort(
      (one, other) => one.place - other.place || one.name.localeCompare(other.name, "en", { numeric: true }),
    );
    for (const { name } of ordered.slice(photoLimits.perDesign)) wrong.push({ name, why: "tooMany" });
    const entries = ordered.slice(0, photoLimits.perDesign).map(({ index, name }) => ({ index, name }));
    return { ...listing, entries };
  });
  return { designs, wrong };
}

/** Returns the listings with exactly this item number, or all if there is none. */
function preferExact(listings: readonly KnownDesign[], sku: string): readonly KnownDesign[] {
  const exact = listings.filter((listing) => listing.sku === sku);
  return exact.length > 0 ? exact : listings;
}
