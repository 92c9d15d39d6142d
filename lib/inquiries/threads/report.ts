import { type Db, database, type Tx } from "@/db/client";
import { reports } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Side } from "../inquiry";
import { type Inquiry, withOwnInquiry } from "../with-own-inquiry";
import { asBuyer } from "./as-buyer";
import type { ReportBuyer, ReportShop } from "./input";
import { canReportBuyer } from "./policy";

type Report = Pick<ReportShop, "reason" | "details">;

/** Reports the buyer to the operators. Repeating a reason changes nothing. */
export const reportBuyer = (actor: Actor, { inquiryId, ...report }: ReportBuyer, db: Db = database): Promise<void> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReportBuyer(actor, inquiry));
      await insertReport(actor, inquiry, "shop", report, tx);
    },
    db,
  );

/** Reports the shop for the holder of the private link. @throws NotFound if the link is unknown or revoked */
export const reportShop = (actor: Actor, { token, ...report }: ReportShop, db: Db = database): Promise<void> =>
  asBuyer(token, (inquiry, tx) => insertReport(actor, inquiry, "buyer", report, tx), db);

async function insertReport(
  actor: Actor,
  { id: inquiryId, shopId }: Inquiry,
  side: Side,
  { reason, details }: Report,
  tx: Tx,
) {
  const userId = actor.kind === "user" ? actor.userId : null;
  const inserted = await tx
    .insert(reports)
    .values({ inquiryId, shopId, side, userId, reason, details })
    .onConflictDoNothing();
  if (inserted.count === 0) return;
  await recordEvent(actor, { name: "inquiry.reported", shopId, inquiryId, side, reason }, tx);
}
