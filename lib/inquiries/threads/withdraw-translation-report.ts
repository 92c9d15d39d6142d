import { and, eq, isNull, ne } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { translationReports } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Side } from "../inquiry";
import { type Inquiry, withOwnInquiry } from "../with-own-inquiry";
import { asBuyer } from "./as-buyer";
import type { WithdrawTranslationReportAsBuyer, WithdrawTranslationReportAsShop } from "./input";
import { canReportTranslation } from "./policy";

type Report = Omit<WithdrawTranslationReportAsBuyer, "token">;

/**
 * Withdraws the reports about the market's translation of a message, for the holder of the private link, so that it is
 * shown again. Reports that operators have settled stay, and so do those of the other side; without a report, nothing
 * happens. @throws NotFound if the link is unknown
 */
export const withdrawTranslationReportAsBuyer = (
  actor: Actor,
  { token, ...report }: WithdrawTranslationReportAsBuyer,
  db: Db = database,
): Promise<void> => asBuyer(token, (inquiry, tx) => deleteReports(actor, inquiry, "buyer", report, tx), db);

/** Withdraws them for the shop, as withdrawTranslationReportAsBuyer does for the buyer. */
export const withdrawTranslationReportAsShop = (
  actor: Actor,
  { inquiryId, ...report }: WithdrawTranslationReportAsShop,
  db: Db = database,
): Promise<void> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReportTranslation(actor, inquiry));
      await deleteReports(actor, inquiry, "shop", report, tx);
    },
    db,
  );

async function deleteReports(
  actor: Actor,
  { id: inquiryId, shopId }: Inquiry,
  side: Side,
  { messageId, locale }: Report,
  tx: Tx,
) {
  const deleted = await tx
    .delete(translationReports)
    .where(
      and(
        eq(translationReports.inquiryId, inquiryId),
        eq(translationReports.messageId, messageId),
        eq(translationReports.locale, locale),
        eq(translationReports.side, side),
        ne(translationReports.source, "device"),
        isNull(translationReports.settledAt),
      ),
    );
  if (deleted.count === 0) return;
  await recordEvent(actor, { name: "translation.report_withdrawn", shopId, inquiryId, messageId, side }, tx);
}
