import { CopyBuffers } from "./copy-text";
import { writeListing } from "./listing-rows";
import { type Plan, shopCount } from "./plan";
import { planShops } from "./shop-plan";
import { writeShop } from "./shop-rows";

/** The rows of one transaction: shops or designs with indexes from `from`, included, to `until`, excluded. */
export type Chunk = { of: "shops" | "listings"; from: number; until: number };
/** Data for COPY by table, and the number of rows. */
export type CopyData = { bytes: Map<string, Uint8Array<ArrayBuffer>[]>; rows: number };

/** A chunk of designs has about 40 MB: small enough for memory, large enough for few commits. */
export const chunkSizes = { shops: 5_000, listings: 10_000 };

/** Returns the chunks that follow after `done` shops and designs, those of shops first. */
export function chunksAfter(plan: Plan, done: typeof chunkSizes, sizes = chunkSizes): Chunk[] {
  return [
    ...between("shops", done.shops, shopCount(plan), sizes.shops),
    ...between("listings", done.listings, plan.listings, sizes.listings),
  ];
}

function between(of: Chunk["of"], from: number, until: number, size: number): Chunk[] {
  const count = Math.max(0, Math.ceil((until - from) / size));
  return Array.from({ length: count }, (_, index) => ({
    of,
    from: from + index * size,
    until: Math.min(until, from + (index + 1) * size),
  }));
}

/** Plans the shops and returns a function that generates the data of a chunk. */
export function chunkWriter(plan: Plan): (chunk: Chunk) => CopyData {
  const { shops, drawShop } = planShops(plan);
  return ({ of, from, until }) => {
    const sheets = new CopyBuffers();
    if (of === "shops") for (const shop of shops.slice(from, until)) writeShop(sheets, shop, plan);
    else for (let index = from; index < until; index++) writeListing(sheets, index, plan, drawShop);
    return { bytes: sheets.take(), rows: sheets.rows };
  };
}
