import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type LargeFilePurpose, largeFiles } from "@/db/schema";
import { partBytes } from "./limits";

export type LargeFile = typeof largeFiles.$inferSelect;
/** A file of a shop the actor works in. */
export type OfLargeFile = { shopId: number; fileId: string };

/** The file, if it is this shop's. For use within `asShop()`. */
export async function findFile({ shopId, fileId }: OfLargeFile, tx: Tx): Promise<LargeFile | undefined> {
  const [found] = await tx
    .select()
    .from(largeFiles)
    .where(and(eq(largeFiles.id, fileId), eq(largeFiles.shopId, shopId)));
  return found;
}

/** The same when all of it is here and it was sent for this. */
export async function findWholeFile(
  of: OfLargeFile,
  purpose: LargeFilePurpose,
  tx: Tx,
): Promise<LargeFile | undefined> {
  const found = await findFile(of, tx);
  return found?.purpose === purpose && found.received === found.bytes ? found : undefined;
}

/** The names of its parts in storage, in order. */
export const partNames = ({ id, bytes }: Pick<LargeFile, "id" | "bytes">): string[] =>
  Array.from({ length: Math.ceil(bytes / partBytes) }, (_, index) => partName(id, index));

export const partName = (id: string, index: number): string => `${id}-${index}`;
