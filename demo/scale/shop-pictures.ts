import { chanceOf } from "../random";
import { ownPictures } from "../shop-pictures";
import type { Look } from "./category-looks";
import { categoryAt, type Line, type PlannedShop } from "./shop-plan";

/** First slot of the shop's own pictures, after two slots for each look of each line. */
const firstOwnSlot = 24;

/** Returns the slot of a picture among the pictures of its shop. */
export const slotOf = (line: number, look: number, isSecond: boolean): number =>
  line * 10 + look * 2 + (isSecond ? 1 : 0);

/** Returns a look of one of the shop's lines. */
export function lookOf({ stand, firstLook }: Line, offset: number): Look {
  const { looks } = categoryAt(stand);
  const look = looks[(firstLook + offset) % looks.length];
  if (!look) throw new Error("no picture shows this category");
  return look;
}

/** Yields the pictures of a shop's products: file name in demo/pictures, and id of the row. */
export function* picturesOf(shop: PlannedShop): Generator<{ name: string; id: string; color: string }> {
  for (const [number, line] of shop.lines.entries())
    for (let offset = 0; offset < line.looks; offset++) {
      const { face, second } = lookOf(line, offset);
      yield { ...face.first, id: pictureId(shop, slotOf(number, offset, false)) };
      if (second) yield { ...second, id: pictureId(shop, slotOf(number, offset, true)) };
    }
}

/** Returns the shop's pictures of factory and packing, without the booth front, which belongs to a demo shop. */
export const ownPicturesOf = (shop: PlannedShop, seed: string) =>
  ownPictures({ ...shop.like, handle: "" }, chanceOf(seed, "own pictures", shop.index))
    .slice(0, 4)
    .map((picture, index) => ({ ...picture, id: pictureId(shop, firstOwnSlot + index) }));

/** Returns a UUID of version 7, the same in every process: its last bits are shop and slot. */
export function pictureId({ index, createdAt }: PlannedShop, slot: number): string {
  const time = createdAt.toString(16).padStart(12, "0");
  const mixed = (Math.imul(index * 64 + slot + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
  const last = (index * 64 + slot).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${mixed.slice(0, 3)}-8${mixed.slice(3, 6)}-${last}`;
}
