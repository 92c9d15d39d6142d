import { and, desc, eq, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { jobs, type LargeFilePurpose, largeFiles } from "@/db/schema";
import type { Actor } from "../accounts/actor";
import { throttle } from "../accounts/throttle";
import { allow, Refusal } from "../errors";
import { oneLine } from "../plain-text";
import { keptDays, mostBytes, mostOfShop } from "./limits";
import { canSendFiles } from "./policy";

export type BeginLargeFile = {
  shopId: number;
  purpose: LargeFilePurpose;
  name: string;
  /** Of the whole file. */
  bytes: number;
  /** What else tells it apart from others of its name and size, such as when it was last changed. */
  mark: string;
};
/** How many of its bytes are here: the next part begins there. */
export type Received = { fileId: string; received: number };

const begins = { limit: 300, windowSeconds: 3600 };

/**
 * Makes ready for a file that comes in parts. The same file sent again goes on where it was left, for two days.
 * @throws NotAllowed for strangers; Refusal when it is too large, or too much of the shop is on its way
 */
export async function beginLargeFile(actor: Actor, input: BeginLargeFile, db: Db = database): Promise<Received> {
  const { shopId, purpose, bytes, mark } = input;
  allow(canSendFiles(actor, shopId));
  const most = mostBytes[purpose];
  const kind = purpose === "clip" ? "videos.file" : "imports.photos.file";
  if (bytes < 1) throw new Refusal(`${kind}.broken`, { field: "file" });
  if (bytes > most) throw new Refusal(`${kind}.tooLarge`, { field: "file", megabytes: most / 1024 ** 2 });
  if (!(await throttle(`large-files:${shopId}`, begins, db))) throw new Refusal("errors.tooMany", { field: "file" });
  const name = oneLine(input.name).slice(-200) || "?";
  return asShop(
    shopId,
    async (tx) => {
      const found = await findSame({ shopId, purpose, name, bytes, mark }, tx);
      if (found) return { fileId: found.id, received: found.received };
      const [kept] = await tx.select({ sum: sql<number>`coalesce(sum(bytes), 0)::float` }).from(largeFiles);
      if ((kept?.sum ?? 0) + bytes > mostOfShop) throw new Refusal("videos.file.tooMuch", { field: "file" });
      const [made] = await tx
        .insert(largeFiles)
        .values({ shopId, purpose, name, bytes, mark })
        .returning({ id: largeFiles.id });
      if (!made) throw new Error("a large file was not begun");
      await tx.insert(jobs).values({
        name: "dropLargeFile",
        data: { shopId, fileId: made.id },
        runAt: sql`now() + make_interval(days => ${keptDays})`,
      });
      return { fileId: made.id, received: 0 };
    },
    db,
  );
}

async function findSame({ purpose, name, bytes, mark }: BeginLargeFile, tx: Tx) {
  const [found] = await tx
    .select({ id: largeFiles.id, received: largeFiles.received })
    .from(largeFiles)
    .where(
      and(
        eq(largeFiles.purpose, purpose),
        eq(largeFiles.name, name),
        eq(largeFiles.bytes, bytes),
        eq(largeFiles.mark, mark),
        sql`${largeFiles.received} < ${largeFiles.bytes} and ${largeFiles.createdAt} > now() - interval '1 day'`,
      ),
    )
    .orderBy(desc(largeFiles.createdAt))
    .limit(1);
  return found;
}
