import type { Tile } from "./tile";

/** Photos a design shows at most. */
export const mostPictures = 9;

/** How many more photos fit. A photo that did not arrive takes no place: it is nothing the design could show. */
export const roomIn = (tiles: readonly Tile[]): number =>
  Math.max(0, mostPictures - tiles.filter((tile) => !("error" in tile)).length);
