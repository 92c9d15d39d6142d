import type { DraftValues } from "@/lib/catalogue/draft-values";
import { serializePicture } from "../form-pictures";
import type { Tile } from "../pictures/tile";

const controlFields = new Set(["locale", "shopId", "listingId", "version", "draftId", "files"]);

/** Reads the form's current values; pictures include everything needed to show them again. */
export function readDraftValues(form: HTMLFormElement, tiles: Tile[]): DraftValues {
  const values: DraftValues = { "pictures[]": [], "customisation[]": [] };
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || name.startsWith("$") || controlFields.has(name) || name === "kept[]") continue;
    const collected = values[name];
    if (name.endsWith("[]")) values[name] = [...(Array.isArray(collected) ? collected : []), value];
    else values[name] = value;
  }
  values["kept[]"] = tiles.flatMap((tile) => ("picture" in tile ? serializePicture(tile.picture) : []));
  return values;
}
