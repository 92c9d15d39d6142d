import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("covers/", import.meta.url);

/** Of every cover of the demo market, in pixels. */
export const coverSizes = { width: 1600, height: 400 };

/** The wide picture of a shop: the first part of its public file names, its file, and its dominant colour. */
export type CoverPicture = { key: string; path: string; color: string };

export const coverFile = (handle: string): string => fileURLToPath(new URL(`${handle}.webp`, folder));
export const coverIndex = fileURLToPath(new URL("index.json", folder));

let read: Map<string, CoverPicture> | undefined;

/** What has been laid out, by the shop's handle; nothing before the studio has been there. */
export function coverPictures(): Map<string, CoverPicture> {
  const colors = existsSync(coverIndex) ? (JSON.parse(readFileSync(coverIndex, "utf8")) as Record<string, string>) : {};
  read ??= new Map(
    Object.entries(colors).map(([handle, color]) => [
      handle,
      { key: `demo-covers-${handle}`, path: coverFile(handle), color },
    ]),
  );
  return read;
}
