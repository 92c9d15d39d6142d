import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Texts } from "../lib/i18n/locale";

const folder = new URL("pictures/", import.meta.url);

/** Size of each picture of the demo market, in pixels. */
export const pictureSize = { width: 800, height: 800 };

/** Returns the first part of the public file names: toys/teddy-red-front → demo-toys-teddy-red-front. */
export const pictureKey = (name: string): string => `demo-${name.replace("/", "-")}`;

/** Lists the picture files, each with the key of its renditions. */
export const pictureFiles = (): { key: string; path: string }[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".webp"))
    .map((file) => ({ key: pictureKey(file.replace(".webp", "")), path: fileURLToPath(new URL(file, folder)) }));

/** A picture that the studio rendered: `name` for pictureKey(), the dominant colour, the alternative text. */
export type StudioPicture = { name: string; color: string; alt: Texts };
/** A picture of a kind of product: `look` is the id of a colour, `shot` front, turned, group, detail, use or carton. */
export type KindPicture = StudioPicture & { look: string; shot: string };
/** A picture of a factory hall or of packing, for these industries or for all. */
export type PlacePicture = StudioPicture & { scene: string; industries?: string[] };

type IndexEntry = Omit<KindPicture, "name">;

/** Returns the pictures of an industry's kinds, by kind; empty before the studio's first run. */
export function kindPictures(industry: string): Map<string, KindPicture[]> {
  const kinds = readIndex<{ pictures: IndexEntry[] }>(industry);
  return new Map(kinds.map(([kind, { pictures }]) => [kind, pictures.map((each) => named(industry, kind, each))]));
}

/** Returns the pictures of booth fronts, by the shop's handle. */
export const boothPictures = (): Map<string, StudioPicture> =>
  new Map(
    readIndex<Omit<StudioPicture, "name">>("booths").map(([handle, entry]) => [
      handle,
      { ...entry, name: `booths/${handle}` },
    ]),
  );

/** Lists the pictures of factory halls and packing. */
export const placePictures = (): PlacePicture[] =>
  readIndex<{ industries?: string[]; pictures: IndexEntry[] }>("places").flatMap(([scene, { industries, pictures }]) =>
    pictures.map((each) => ({ ...named("places", scene, each), scene, industries })),
  );

const named = (group: string, kind: string, entry: IndexEntry): KindPicture => ({
  ...entry,
  name: `${group}/${kind}-${entry.look}-${entry.shot}`,
});

const indexes = new Map<string, object>();

function readIndex<T>(name: string): [string, T][] {
  const file = new URL(`${name}.json`, folder);
  const index = indexes.get(name) ?? (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
  indexes.set(name, index);
  return Object.entries(index as Record<string, T>);
}
