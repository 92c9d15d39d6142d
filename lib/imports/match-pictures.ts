import { pictureImportLimits } from "./picture-import-limits";
import { normalizeSku, type PictureName, readPictureName } from "./read-picture-name";
import type { EntryProblem, ZipEntry } from "./zip-pool";

/** A listing of the shop, or without id one of a table that was not imported yet. */
export type KnownListing = { sku: string; id?: number };
export type MatchedPicture = { index: number; name: string };
export type MatchedListing = KnownListing & { entries: MatchedPicture[] };
export type UnmatchedPicture = { name: string; why: EntryProblem | "noSuchListing" | "severalListings" | "tooMany" };

/** Matches pictures to listings by file name, in order. Each file is returned once, in `listings` or in `wrong`. */
export function matchPictures(
  entries: readonly ZipEntry[],
  known: readonly KnownListing[],
): { designs: MatchedListing[]; wrong: UnmatchedPicture[] } {
  const bySku = new Map<string, KnownListing[]>();
  for (const listing of known) {
    const key = normalizeSku(listing.sku);
    bySku.set(key, [...(bySku.get(key) ?? []), listing]);
  }
  const wrong: UnmatchedPicture[] = [];
  const found = new Map<KnownListing, (MatchedPicture & Pick<PictureName, "place">)[]>();
  for (const { index, name, problem } of entries) {
    const match = problem ? undefined : readPictureName(name).find(({ sku }) => bySku.has(normalizeSku(sku)));
    const listings = match ? preferExact(bySku.get(normalizeSku(match.sku)) ?? [], match.sku) : [];
    const [listing] = listings;
    if (problem) wrong.push({ name, why: problem });
    else if (!match || !listing) wrong.push({ name, why: "noSuchListing" });
    else if (listings.length > 1) wrong.push({ name, why: "severalListings" });
    else found.set(listing, [...(found.get(listing) ?? []), { index, name, place: match.place }]);
  }
  const designs = [...found].map(([listing, pictures]) => {
    const ordered = pictures.sort(
      (one, other) => one.place - other.place || one.name.localeCompare(other.name, "en", { numeric: true }),
    );
    for (const { name } of ordered.slice(pictureImportLimits.perDesign)) wrong.push({ name, why: "tooMany" });
    const entries = ordered.slice(0, pictureImportLimits.perDesign).map(({ index, name }) => ({ index, name }));
    return { ...listing, entries };
  });
  return { designs, wrong };
}

/** Returns the listings with exactly this item number, or all if there is none. */
function preferExact(listings: readonly KnownListing[], sku: string): readonly KnownListing[] {
  const exact = listings.filter((listing) => listing.sku === sku);
  return exact.length > 0 ? exact : listings;
}
