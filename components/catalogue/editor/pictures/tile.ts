import type { Picture } from "@/lib/media/add-picture";

/** A picture of the listing, a running upload with its share from 0 to 1, or a failed upload. */
export type Tile =
  | { tile: string; picture: Picture }
  | { tile: string; file: Blob; name: string; share: number; isWaiting?: boolean }
  | { tile: string; file: Blob; name: string; error: string };

/** The last change for undo: the tile that was removed or edited, and its index. */
export type LastChange = { kind: "removed" | "edited"; before: Tile; index: number; now?: string };

/** Maximum number of pictures of a listing. */
export const maxPictures = 9;

/** Returns how many more pictures fit; failed uploads do not count. */
export const countFreePlaces = (tiles: readonly Tile[]): number =>
  Math.max(0, maxPictures - tiles.filter((tile) => !("error" in tile)).length);
