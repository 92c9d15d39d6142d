import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("covers/", import.meta.url);

/** Size of each cover of the demo market, in pixels. */
export const coverSize = { width: 1600, height: 400 };

/** The cover of a storefront: the first part of its public file names, the path of its file, its dominant colour. */
export type CoverPicture = { key: string; path: string; color: string };

export const coverFile = (handle: string): string => fileURLToPath(new URL(`${handle}.webp`, folder));
export const coverIndex = fileURLToPath(new URL("index.json", folder));

let covers: Map<string, CoverPicture> | undefined;

/** Returns the covers that the studio rendered, by the shop's handle; empty before its first run. Read once. */
export function coverPictures(): Map<string, CoverPicture> {
  const colors = existsSync(coverIndex) ? (JSON.parse(readFileSync(coverIndex, "utf8")) as Record<string, string>) : {};
  covers ??= new Map(
    Object.entries(colors).map(([handle, color]) => [
      handle,
      { key: `demo-covers-${handle}`, path: coverFile(handle), color },
    ]),
  );
  return covers;
}
