import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("pictures/", import.meta.url);

/** The sample pictures of the demo market, by file name without ending; 800 × 800 px, with their dominant colour. */
export const pictureSizes = { width: 800, height: 800 };
export const pictureColors = JSON.parse(readFileSync(new URL("colors.json", folder), "utf8")) as Record<string, string>;
export const pictureNames = Object.keys(pictureColors);

/** First part of the public file names: plushHorse2 → demo-plush-horse2. */
export const pictureKey = (name: string): string =>
  `demo-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/_/g, "-")}`;

/** The files themselves, with the key their renditions get. */
export const pictureFiles = (): { key: string; path: string }[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".webp"))
    .map((file) => ({ key: pictureKey(file.replace(".webp", "")), path: fileURLToPath(new URL(file, folder)) }));
