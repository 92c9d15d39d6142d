import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { Locale } from "../i18n/locale";
import type { ReadThread } from "./input";
import { withCase } from "./own-case";

export type ReadMessage = { id: string; side: "buyer" | "shop"; body: string; locale: Locale; createdAt: string };

/** How many of the newest messages an operator reads. */
const maxMessages = 100;

/**
 * Returns the messages of a reported thread, oldest first. The look is recorded with its reason.
 * @throws NotFound unless a party has reported the thread or a message of it, NotAllowed for auditors
 */
export const readThread = (actor: Actor, { caseId, why }: ReadThread, db: Db = database): Promise<ReadMessage[]> =>
  withCase(
    actor,
    caseId,
    async ({ target, targetId, shopId }, tx) => {
      if (target !== "thread" && target !== "message") throw new NotFound("thread");
      const inquiry =
        target === "thread"
          ? sql`${targetId}::uuid`
          : sql`(select m.inquiry_id from messages m where m.id = ${targetId}::uuid)`;
      const rows = await tx.execute<{ row: ReadMessage }>(sql`
        select jsonb_build_object('id', m.id, 'side', m.side, 'body', m.body, 'locale', m.locale,
          'createdAt', m.created_at) as row
        from messages m where m.inquiry_id = ${inquiry} order by m.created_at desc, m.id desc limit ${maxMessages}`);
      await recordEvent(actor, { name: "case.thread_read", shopId, caseId, why }, tx);
      return rows.map(({ row }) => row).reverse();
    },
    db,
  );
