import { type Db, database, type Tx } from "@/db/client";
import { reports } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Side } from "../inquiry";
import { type Inquiry, ofOwnShop } from "../of-own-shop";
import { asBuyer } from "./as-buyer";
import type { ReportBuyer, ReportShop } from "./input";
import { canReportBuyer } from "./policy";

type Report = Pick<ReportShop, "reason" | "details">;

/** A member tells the operators about the buyer. The same reason a second time changes nothing. */
export const reportBuyer = (actor: Actor, { inquiryId, ...report }: ReportBuyer, db: Db = database): Promise<void> =>
  ofOwnShop(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReportBuyer(actor, inquiry));
      await writeReport(actor, inquiry, "shop", report, tx);
    },
    db,
  );

/** Who holds the private link tells the operators about the shop. @throws NotFound when it is unknown or revoked */
export const reportShop = (actor: Actor, { token, ...report }: ReportShop, db: Db = database): Promise<void> =>
  asBuyer(token, (inquiry, tx) => writeReport(actor, inquiry, "buyer", report, tx), db);

async function writeReport(
  actor: Actor,
  { id: inquiryId, shopId }: Inquiry,
  side: Side,
  { reason, details }: Report,
  tx: Tx,
) {
  const userId = actor.kind === "user" ? actor.userId : null;
  const written = await tx
    .insert(reports)
    .values({ inquiryId, shopId, side, userId, reason, details })
    .onConflictDoNothing();
  if (written.count === 0) return;
  await recordEvent(actor, { name: "inquiry.reported", shopId, inquiryId, side, reason }, tx);
}
