import { Sheets } from "./copy-text";
import { writeListing } from "./listing-rows";
import { type Plan, shopCount } from "./plan";
import { planShops } from "./shop-plan";
import { writeShop } from "./shop-rows";

/** What is written in one transaction: shops or designs from one index up to another, not included. */
export type Chunk = { of: "shops" | "listings"; from: number; until: number };
/** Bytes for COPY, by table. */
export type Written = { bytes: Map<string, Uint8Array<ArrayBuffer>[]>; rows: number };

/** About 40 MB of designs: little to hold, and seldom enough to commit. */
export const chunkSizes = { shops: 5_000, listings: 10_000 };

/** What is left when so many shops and designs are there already; shops come first. */
export function chunksAfter(plan: Plan, done: typeof chunkSizes, sizes = chunkSizes): Chunk[] {
  return [
    ...between("shops", done.shops, shopCount(plan), sizes.shops),
    ...between("listings", done.listings, plan.listings, sizes.listings),
  ];
}

function between(of: Chunk["of"], from: number, until: number, size: number): Chunk[] {
  const count = Math.max(0, Math.ceil((until - from) / size));
  return Array.from({ length: count }, (_, place) => ({
    of,
    from: from + place * size,
    until: Math.min(until, from + (place + 1) * size),
  }));
}

/** Writes chunks of a plan; the shops are planned once. */
export function chunkWriter(plan: Plan): (chunk: Chunk) => Written {
  const { shops, drawShop } = planShops(plan);
  return ({ of, from, until }) => {
    const sheets = new Sheets();
    if (of === "shops") for (const shop of shops.slice(from, until)) writeShop(sheets, shop, plan);
    else for (let index = from; index < until; index++) writeListing(sheets, index, plan, drawShop);
    return { bytes: sheets.take(), rows: sheets.rows };
  };
}
