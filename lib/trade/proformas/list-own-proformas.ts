import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import type { SomeTexts } from "@/lib/i18n/locale";
import { guestToken } from "@/lib/inquiries/guest-token";
import { sumsOf } from "../quotes/total";
import type { ProformaContent } from "./content";

/** A proforma in a buyer's list; `token` opens it, see paths.guestProforma(). */
export type OwnProforma = {
  id: string;
  number: string;
  token: string;
  shopNames: SomeTexts;
  reference: string;
  /** ISO 8601. */
  issuedAt: string;
  cancelledAt: string | null;
  /** The amount is in minor units. */
  total: { amount: number; currency: "CNY" | "USD" };
};

type Row = Omit<OwnProforma, "token" | "total"> & { inquiryId: string; content: ProformaContent };

/** Lists the buyer's 200 newest proformas of all shops, newest first. */
export async function listOwnProformas(actor: Actor, db: Db = database): Promise<OwnProforma[]> {
  allow(actor.kind === "user");
  const found = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ row: Row }>(sql`
        select jsonb_build_object('id', p.id, 'number', p.number, 'inquiryId', p.inquiry_id, 'issuedAt', p.issued_at,
          'cancelledAt', p.cancelled_at, 'shopNames', p.content->'seller'->'names',
          'reference', p.content->'reference', 'content', p.content) as row
        from proformas p join inquiries i on i.id = p.inquiry_id
        where i.buyer_id = ${actor.userId} order by p.issued_at desc, p.id desc limit 200`),
    db,
  );
  return found.map(({ row: { inquiryId, content, ...row } }) => ({
    ...row,
    token: guestToken(inquiryId),
    total: { amount: sumsOf(content).total, currency: content.currency },
  }));
}
