import { sql } from "drizzle-orm";
import { database, type Tx } from "@/db/client";
import { type Actor, isAtLeast } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";

type Reads = Pick<Tx, "execute">;

/** Another one after everything that happens in an inquiry: the number of its newest event. */
export async function threadVersion(inquiryId: string, tx: Reads): Promise<string> {
  const [row] = await tx.execute<{ version: string }>(sql`
    select id::text as version from events where data ? 'inquiryId' and data->>'inquiryId' = ${inquiryId}
    order by id desc nulls last limit 1`);
  return row?.version ?? "0";
}

/** The same for all inquiries of a shop together. @throws NotFound when the actor does not work there */
export async function getInboxVersion(actor: Actor, shopId: number, db: Reads = database): Promise<string> {
  if (!isAtLeast(actor, shopId, "assistant")) throw new NotFound("shop");
  const [row] = await db.execute<{ version: string }>(sql`
    select id::text as version from events where shop_id = ${shopId} and data ? 'inquiryId'
    order by id desc nulls last limit 1`);
  return row?.version ?? "0";
}
