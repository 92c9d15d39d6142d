import { sql } from "drizzle-orm";
import { database, type Tx } from "@/db/client";
import { type Actor, isAtLeast } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";

type Executor = Pick<Tx, "execute">;

/** Returns the version of an inquiry, which changes with every event: the id of its newest event. */
export async function threadVersion(inquiryId: string, tx: Executor): Promise<string> {
  const [row] = await tx.execute<{ version: string }>(sql`
    select id::text as version from events where data ? 'inquiryId' and data->>'inquiryId' = ${inquiryId}
    order by id desc nulls last limit 1`);
  return row?.version ?? "0";
}

/** Returns the version of all inquiries of a shop. @throws NotFound if the actor is not a member of the shop */
export async function getInboxVersion(actor: Actor, shopId: number, db: Executor = database): Promise<string> {
  if (!isAtLeast(actor, shopId, "assistant")) throw new NotFound("shop");
  const [row] = await db.execute<{ version: string }>(sql`
    select id::text as version from events where shop_id = ${shopId} and data ? 'inquiryId'
    order by id desc nulls last limit 1`);
  return row?.version ?? "0";
}
