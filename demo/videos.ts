import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Texts } from "../lib/i18n/locale";

const folder = new URL("videos/", import.meta.url);

/** A video that shows one kind of product in one colour; `color` and `alt` describe its poster. */
export type DemoVideo = {
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

/** Reads the list of videos that the studio rendered; empty before its first run. */
export function listDemoVideos(): DemoVideo[] {
  const index = new URL("index.json", folder);
  return existsSync(index) ? (JSON.parse(readFileSync(index, "utf8")) as DemoVideo[]) : [];
}

/** Returns the first part of the public file names of a video and its poster. */
export const demoVideoKey = (name: string): string => `demo-videos-${name}`;

/** Lists the files of the videos (mp4) or of their posters (webp), each with its public key. */
export const demoVideoFiles = (ending: "mp4" | "webp"): { key: string; path: string }[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(`.${ending}`))
    .map((file) => ({ key: demoVideoKey(path.parse(file).name), path: fileURLToPath(new URL(file, folder)) }));
