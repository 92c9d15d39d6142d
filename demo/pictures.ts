import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Texts } from "../lib/i18n/locale";

const folder = new URL("pictures/", import.meta.url);

/** Of every picture of the demo market, in pixels. */
export const pictureSizes = { width: 800, height: 800 };

/** First part of the public file names: toys/teddy-red-front → demo-toys-teddy-red-front. */
export const pictureKey = (name: string): string => `demo-${name.replace("/", "-")}`;

/** The files themselves, with the key their renditions get. */
export const pictureFiles = (): { key: string; path: string }[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".webp"))
    .map((file) => ({ key: pictureKey(file.replace(".webp", "")), path: fileURLToPath(new URL(file, folder)) }));

/** A picture of the studio: its dominant colour, what it shows, and `name` for pictureKey(). */
export type StudioPicture = { name: string; color: string; alt: Texts };
/** One of a kind of goods: `look` is a colour phrase, `shot` one of front, turned, group, detail, use and carton. */
export type KindPicture = StudioPicture & { look: string; shot: string };
/** One of a factory hall or of packing; of these industries, or of any. */
export type PlacePicture = StudioPicture & { scene: string; industries?: string[] };

type Shown = Omit<KindPicture, "name">;

/** What has been taken of an industry's kinds, by kind; nothing before the studio has been there. */
export function kindPictures(industry: string): Map<string, KindPicture[]> {
  const kinds = readIndex<{ pictures: Shown[] }>(industry);
  return new Map(kinds.map(([kind, { pictures }]) => [kind, pictures.map((each) => named(industry, kind, each))]));
}

/** The fronts of the booths, by the shop's handle. */
export const boothPictures = (): Map<string, StudioPicture> =>
  new Map(
    readIndex<Omit<StudioPicture, "name">>("booths").map(([handle, shown]) => [
      handle,
      { ...shown, name: `booths/${handle}` },
    ]),
  );

/** Factory halls and packing scenes. */
export const placePictures = (): PlacePicture[] =>
  readIndex<{ industries?: string[]; pictures: Shown[] }>("places").flatMap(([scene, { industries, pictures }]) =>
    pictures.map((each) => ({ ...named("places", scene, each), scene, industries })),
  );

const named = (group: string, kind: string, shown: Shown): KindPicture => ({
  ...shown,
  name: `${group}/${kind}-${shown.look}-${shown.shot}`,
});

const indexes = new Map<string, object>();

function readIndex<T>(name: string): [string, T][] {
  const file = new URL(`${name}.json`, folder);
  const index = indexes.get(name) ?? (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
  indexes.set(name, index);
  return Object.entries(index as Record<string, T>);
}
