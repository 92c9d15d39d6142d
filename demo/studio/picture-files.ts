import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

export const picturesFolder = fileURLToPath(new URL("../pictures/", import.meta.url));
export const videosFolder = fileURLToPath(new URL("../videos/", import.meta.url));

export const isThere = (file: string): boolean => existsSync(file);

/** Writes a file whole or not at all, so that a run that was stopped leaves nothing half done. */
export function keep(file: string, bytes: Uint8Array | string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
}

/** About 13 kB at 800 px: WebP of the quality at which neither weave nor fur shows blocks. */
export const toWebp = (png: Buffer, quality = 72): Promise<Buffer> =>
  sharp(png).webp({ quality, effort: 6, smartSubsample: true }).toBuffer();

/** The colour a picture is mostly of, `#rrggbb`. */
export async function dominantColor(file: string): Promise<string> {
  const { dominant } = await sharp(file).stats();
  return `#${[dominant.r, dominant.g, dominant.b].map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
