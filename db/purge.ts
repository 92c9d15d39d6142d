import { sql } from "drizzle-orm";
import type { Db } from "./client";

/** What a document may depend on; see tagDocument(). */
export type DocumentTag =
  | `listing:${number}`
  | `shop:${number}`
  | `category:${number}`
  | `market:${string}`
  | "home"
  | "search"
  | "rates";

/** When this transaction commits, every process forgets the documents that carry one of these tags. */
export async function purgeDocuments(db: Db, ...tags: DocumentTag[]): Promise<void> {
  if (tags.length) await db.execute(sql`select pg_notify('documents', ${[...new Set(tags)].join(" ")})`);
}
