import path from "node:path";
import type { Studio } from "./page";
import { dominantColor, isThere, keep, picturesFolder, toWebp } from "./picture-files";
import { placeNouns } from "./place-nouns";
import type { Take } from "./render";

const soft = [
  "socks-hosiery",
  "hats-scarves-gloves",
  "underwear-apparel",
  "shoes",
  "home-textiles",
  "bags-luggage",
  "garment-accessories",
  "baby-maternity",
  "toys",
  "pet-supplies",
];
const moulded = [
  "kitchen-bathroom",
  "daily-necessities",
  "stationery-office",
  "consumer-electronics",
  "smart-devices",
  "small-appliances",
  "hardware-tools",
  "auto-moto",
  "toys",
  "hair-accessories",
];
const anywhere = ["toys"];

/** Which places are shown with whose goods: all pack, most assemble, some sew or mould. */
const shownFor = (place: string, industries: string[]): string[] =>
  ({
    "sewing-hall": soft,
    "moulding-hall": moulded,
    warehouse: anywhere,
    "container-loading": anywhere,
    "assembly-line": industries.filter((industry) => !soft.includes(industry) || industry === "toys"),
  })[place] ?? industries;

/** Warehouses and containers are anybody's; all others show the goods of an industry. */
const isAnybodys = (place: string) => place === "warehouse" || place === "container-loading";
const sceneOf = (place: string, industry: string) => (isAnybodys(place) ? place : `${place}-${industry}`);

const fileOf = (place: string, industry: string) =>
  path.join(picturesFolder, "places", `${sceneOf(place, industry)}-day-wide.webp`);
const pairs = (industries: string[]) =>
  Object.keys(placeNouns).flatMap((place) =>
    shownFor(place, industries).map((industry) => ({ place, industry, file: fileOf(place, industry) })),
  );

/** A take for every hall, packing table and container that is not there yet. */
export const placesToTake = (listed: ReturnType<Studio["list"]>): Take[] =>
  pairs(listed.map(({ industry }) => industry))
    .filter(({ industry, file }) => listed.some((each) => each.industry === industry) && !isThere(file))
    .map(({ place, industry, file }) => ({
      name: `${place} ${industry}`,
      async run(studio) {
        const png = await studio.call("place", place, industry, 800, 8);
        keep(file, await toWebp(Buffer.from(png, "base64")));
      },
    }));

/** Writes what the pictures of places show. */
export async function indexPlaces(industries: string[]): Promise<number> {
  const index: Record<string, { industries?: string[]; pictures: object[] }> = {};
  for (const { place, industry, file } of pairs(industries)) {
    const alt = placeNouns[place];
    if (!alt || !isThere(file)) continue;
    const pictures = [{ look: "day", shot: "wide", color: await dominantColor(file), alt }];
    index[sceneOf(place, industry)] = isAnybodys(place) ? { pictures } : { industries: [industry], pictures };
  }
  keep(path.join(picturesFolder, "places.json"), `${JSON.stringify(index, null, 1)}\n`);
  return Object.keys(index).length;
}
