import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import type { ReportReason } from "@/db/schema/inquiries/threads";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { SomeTexts } from "@/lib/i18n/locale";
import type { Side } from "../inquiry";
import { canSettleReports } from "./policy";

/** Times are ISO 8601; `settledBy` is the operator's name. */
export type Report = {
  id: string;
  inquiryId: string;
  side: Side;
  reason: ReportReason;
  details: string | null;
  createdAt: string;
  settledAt: string | null;
  settledBy: string | null;
  shop: { handle: string; names: SomeTexts };
};

/** Lists up to 200 reports for operators: open ones first, then oldest first. @throws NotFound for anyone else */
export async function listReports(actor: Actor, db: Db = database): Promise<Report[]> {
  if (!canSettleReports(actor) || actor.kind !== "user") throw new NotFound("reports");
  const found = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ row: Report }>(sql`
        select jsonb_build_object('id', r.id, 'inquiryId', r.inquiry_id, 'side', r.side, 'reason', r.reason,
          'details', r.details, 'createdAt', r.created_at, 'settledAt', r.settled_at, 'settledBy', u.name,
          'shop', jsonb_build_object('handle', s.handle, 'names', s.names)) as row
        from reports r join shops s on s.id = r.shop_id left join users u on u.id = r.settled_by
        order by r.settled_at is not null, r.created_at limit 200`),
    db,
  );
  return found.map(({ row }) => row);
}
