import sharp from "sharp";
import { coverFile, coverIndex, coverSize } from "../covers";
import { pictureFiles, pictureKey } from "../pictures";
import { seed } from "../seed";
import { listShopsWithDesigns } from "../shops-with-designs";
import { dominantColor, isThere, keep, toWebp } from "./picture-files";
import type { Take } from "./render";

const tiles = 4;
const side = coverSize.height;
/** Every third shop has a cover, the first of which is told of most, and so has the one with a brand. */
const everyOther = 3;
const withBrand = 2;
/** Which designs a shop has hardly depends on it. */
const lookedAt = new Date("2026-11-25T02:00:00Z");

/** A take for every cover that is not there yet: four designs of the shop beside each other, each of another kind. */
export const coversToTake = (): Take[] =>
  [...chosen()]
    .filter(([handle]) => !isThere(coverFile(handle)))
    .map(([handle, files]) => ({
      name: `cover ${handle}`,
      async run() {
        const goods = await Promise.all(files.map((file) => sharp(file).resize(side, side).png().toBuffer()));
        const sheet = sharp({ create: { ...coverSize, channels: 3, background: "#ffffff" } });
        const laid = sheet.composite(goods.map((input, index) => ({ input, left: index * side, top: 0 })));
        keep(coverFile(handle), await toWebp(await laid.png().toBuffer()));
      },
    }));

/** Writes which shops have a cover, and its dominant colour. */
export async function indexCovers(): Promise<number> {
  const index: Record<string, string> = {};
  for (const handle of chosen().keys())
    if (isThere(coverFile(handle))) index[handle] = await dominantColor(coverFile(handle));
  keep(coverIndex, `${JSON.stringify(index, null, 2)}\n`);
  return Object.keys(index).length;
}

/** The shops that have a cover, each with the files of four pictures that come first on designs of different kinds. */
function chosen(): Map<string, string[]> {
  const fileOf = new Map(pictureFiles().map(({ key, path }) => [key, path]));
  return new Map(
    listShopsWithDesigns(seed, lookedAt).flatMap(({ shop, designs }, index): [string, string[]][] => {
      if (index % everyOther !== 0 && index !== withBrand) return [];
      const kinds = new Map<string, string>();
      for (const { pictures } of designs) {
        const [first = ""] = pictures;
        const file = fileOf.get(pictureKey(first));
        if (file && !kinds.has(kindOf(first))) kinds.set(kindOf(first), file);
      }
      return kinds.size < tiles ? [] : [[shop.handle, [...kinds.values()].slice(0, tiles)]];
    }),
  );
}

/** Without its look and its shot. */
const kindOf = (name: string): string => name.split("-").slice(0, -2).join("-");
