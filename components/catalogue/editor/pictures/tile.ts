import type { Picture } from "@/lib/media/add-picture";

/** A picture of the design, or a file on its way to becoming one. */
export type Tile =
  | { tile: string; picture: Picture }
  | { tile: string; file: Blob; name: string; share: number; isWaiting?: boolean }
  | { tile: string; file: Blob; name: string; error: string };

/** What can be taken back: a tile that was taken out or changed, and where it stood. */
export type LastChange = { kind: "removed" | "edited"; before: Tile; index: number; now?: string };
