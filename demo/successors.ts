import type { Design } from "./designs";
import type { Rows } from "./rows";
import type { StoryDesign } from "./story";

/**
 * Sets the successor of each discontinued design: the one its story names, otherwise one of the shop in its category.
 */
export function linkSuccessors(
  rows: Rows,
  designs: readonly (Design | StoryDesign)[],
  ids: ReadonlyMap<Design, number>,
): void {
  const discontinued = designs.filter(({ status }) => status === "discontinued");
  if (discontinued.length === 0) return;
  const ownIds = new Set(ids.values());
  const listings = new Map(rows.listings.flatMap((row) => (ownIds.has(row.id ?? 0) ? [[row.id, row]] : [])));
  for (const design of discontinued) {
    const wanted = "successor" in design ? design.successor : undefined;
    const successor = designs.find((other) =>
      wanted === undefined
        ? other.status === "published" && other.category.id === design.category.id
        : "key" in other && other.key === wanted,
    );
    const listing = listings.get(ids.get(design));
    if (listing && successor) listing.successorId = ids.get(successor);
  }
}
