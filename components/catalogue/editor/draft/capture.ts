import type { DraftValues } from "@/lib/catalogue/draft-values";
import { keptText } from "../kept-pictures";
import type { Tile } from "../pictures/tile";

const framing = new Set(["locale", "shopId", "listingId", "version", "draftId", "files"]);

/** Everything that stands in the form now, pictures with what is needed to show them again. */
export function capture(form: HTMLFormElement, tiles: Tile[]): DraftValues {
  const values: DraftValues = { "pictures[]": [], "customisation[]": [] };
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || name.startsWith("$") || framing.has(name) || name === "kept[]") continue;
    const before = values[name];
    if (name.endsWith("[]")) values[name] = [...(Array.isArray(before) ? before : []), value];
    else values[name] = value;
  }
  values["kept[]"] = tiles.flatMap((tile) => ("picture" in tile ? keptText(tile.picture) : []));
  return values;
}
