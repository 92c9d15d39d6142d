import { type Db, database, type Tx } from "@/db/client";
import { translationReports } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Side } from "../inquiry";
import { findThread, type ThreadMessage } from "../thread";
import { type Inquiry, withOwnInquiry } from "../with-own-inquiry";
import { asBuyer } from "./as-buyer";
import type { ReportTranslationAsBuyer, ReportTranslationAsShop } from "./input";
import { canReportTranslation } from "./policy";

type Report = Omit<ReportTranslationAsBuyer, "token">;

/**
 * Reports to the operators that the translation of a message is wrong, for the holder of the private link. The market's
 * own translation then gives way to the original. Repeating a report changes nothing.
 * @throws NotFound if the link or the message is unknown; Refusal if the message has no such translation
 */
export const reportTranslationAsBuyer = (
  actor: Actor,
  { token, ...report }: ReportTranslationAsBuyer,
  db: Db = database,
): Promise<void> => asBuyer(token, (inquiry, tx) => insertReport(actor, inquiry, "buyer", report, tx), db);

/** Reports it for the shop, as reportTranslationAsBuyer does for the buyer. */
export const reportTranslationAsShop = (
  actor: Actor,
  { inquiryId, ...report }: ReportTranslationAsShop,
  db: Db = database,
): Promise<void> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReportTranslation(actor, inquiry));
      await insertReport(actor, inquiry, "shop", report, tx);
    },
    db,
  );

async function insertReport(
  actor: Actor,
  { id: inquiryId, shopId }: Inquiry,
  side: Side,
  { messageId, locale, source, details, ...of }: Report,
  tx: Tx,
) {
  const thread = await findThread(inquiryId, locale, tx);
  const message = thread?.messages.find(({ id }) => id === messageId);
  if (!message) throw new NotFound("message");
  const shown = source === "device" ? of.shown : translationOf(message, source);
  if (!shown) throw new Refusal("translations.wrong.nothing");
  const userId = actor.kind === "user" ? actor.userId : null;
  const original = { original: message.body, originalLocale: message.locale };
  const translation = { shown, locale, source, provider: source === "provider" ? message.shown.provider : null };
  const inserted = await tx
    .insert(translationReports)
    .values({ messageId, inquiryId, shopId, side, userId, ...original, ...translation, details })
    .onConflictDoNothing();
  if (inserted.count === 0) return;
  await recordEvent(actor, { name: "translation.reported", shopId, inquiryId, messageId, side }, tx);
}

/** Returns the translation that the page shows, or has shown until it was reported. */
const translationOf = ({ shown }: ThreadMessage, source: "phrases" | "provider"): string | undefined =>
  shown.reported ?? (shown.source === source ? shown.blocks.map(({ text }) => text).join("\n") : undefined);
