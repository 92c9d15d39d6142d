import { photoLimits } from "./photo-limits";
import { type PhotoOf, readPhotoName, sameSku } from "./read-photo-name";
import type { EntryProblem, ZipEntry } from "./zip-pool";

/** A design of the shop, or one of a table that has not been brought in yet: then without id. */
export type KnownDesign = { sku: string; id?: number };
export type MatchedPhoto = { index: number; name: string };
export type MatchedDesign = KnownDesign & { entries: MatchedPhoto[] };
export type WrongPhoto = { name: string; why: EntryProblem | "noSuchDesign" | "severalDesigns" | "tooMany" };

/** Which photos belong to which design, in their order, and which to none. Each file is in one of the two, once. */
export function matchPhotos(
  entries: readonly ZipEntry[],
  known: readonly KnownDesign[],
): { designs: MatchedDesign[]; wrong: WrongPhoto[] } {
  const bySku = new Map<string, KnownDesign[]>();
  for (const design of known) {
    const key = sameSku(design.sku);
    bySku.set(key, [...(bySku.get(key) ?? []), design]);
  }
  const wrong: WrongPhoto[] = [];
  const found = new Map<KnownDesign, (MatchedPhoto & Pick<PhotoOf, "place">)[]>();
  for (const { index, name, problem } of entries) {
    const photo = problem ? undefined : readPhotoName(name).find(({ sku }) => bySku.has(sameSku(sku)));
    const designs = photo ? chosen(bySku.get(sameSku(photo.sku)) ?? [], photo.sku) : [];
    const [design] = designs;
    if (problem) wrong.push({ name, why: problem });
    else if (!photo || !design) wrong.push({ name, why: "noSuchDesign" });
    else if (designs.length > 1) wrong.push({ name, why: "severalDesigns" });
    else found.set(design, [...(found.get(design) ?? []), { index, name, place: photo.place }]);
  }
  const designs = [...found].map(([design, photos]) => {
    const ordered = photos.sort(
      (one, other) => one.place - other.place || one.name.localeCompare(other.name, "en", { numeric: true }),
    );
    for (const { name } of ordered.slice(photoLimits.perDesign)) wrong.push({ name, why: "tooMany" });
    const entries = ordered.slice(0, photoLimits.perDesign).map(({ index, name }) => ({ index, name }));
    return { ...design, entries };
  });
  return { designs, wrong };
}

/** Where several are one but for their letters, the one that is written just so. */
function chosen(designs: readonly KnownDesign[], sku: string): readonly KnownDesign[] {
  const exact = designs.filter((design) => design.sku === sku);
  return exact.length > 0 ? exact : designs;
}
