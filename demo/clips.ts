import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Texts } from "../lib/i18n/locale";

const folder = new URL("videos/", import.meta.url);

/** A clip of a kind of goods in one look; `color` and `alt` are of its still. */
export type Clip = {
  name: string;
  industry: string;
  kind: string;
  look: string;
  action: "turntable" | "packing";
  milliseconds: number;
  bytes: number;
  /** Pixels. */
  width: number;
  height: number;
  color: string;
  alt: Texts;
};

/** What the studio has filmed; nothing before it has. */
export function clips(): Clip[] {
  const index = new URL("index.json", folder);
  return existsSync(index) ? (JSON.parse(readFileSync(index, "utf8")) as Clip[]) : [];
}

/** First part of the public names of a clip's file and of its still's. */
export const clipKey = (name: string): string => `demo-videos-${name}`;

/** The files of the clips, or of their stills, with their public key. */
export const clipFiles = (ending: "mp4" | "webp"): { key: string; path: string }[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(`.${ending}`))
    .map((file) => ({ key: clipKey(path.parse(file).name), path: fileURLToPath(new URL(file, folder)) }));
