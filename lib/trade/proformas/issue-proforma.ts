import { and, eq, isNull } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { type Db, database, type Tx } from "@/db/client";
import { proformas, quotes, shops } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { withOwnInquiry } from "@/lib/inquiries/with-own-inquiry";
import { allocateNumber } from "./allocate-number";
import { findVersionInEffect } from "./bank-account";
import { composeContent } from "./compose-content";
import type { IssueProforma } from "./input";
import { listBankAccountVersions } from "./list-bank-account-versions";
import { canIssueProforma } from "./policy";

/**
 * Issues the proforma of an accepted quote and returns its id. Idempotent: returns the existing proforma's id.
 * @throws Refusal if the quote is not accepted or the shop has no bank details
 */
export const issueProforma = (
  actor: Actor,
  { inquiryId, quoteId }: IssueProforma,
  db: Db = database,
  now = new Date(),
): Promise<string> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canIssueProforma(actor, inquiry));
      return issueProformaInTransaction(actor, { shopId: inquiry.shopId, inquiryId, quoteId }, tx, now);
    },
    db,
  );

type OfQuote = { shopId: number; inquiryId: string; quoteId: string };

/** Issues a proforma inside a transaction of the shop that has locked the inquiry; the caller checks the policy. */
export async function issueProformaInTransaction(
  actor: Actor,
  { shopId, inquiryId, quoteId }: OfQuote,
  tx: Tx,
  now: Date,
): Promise<string> {
  const [quote] = await tx
    .select({ status: quotes.status })
    .from(quotes)
    .where(and(eq(quotes.id, quoteId), eq(quotes.inquiryId, inquiryId), eq(quotes.shopId, shopId)));
  if (!quote) throw new NotFound("quote");
  const [existing] = await tx
    .select({ id: proformas.id })
    .from(proformas)
    .where(and(eq(proformas.quoteId, quoteId), isNull(proformas.cancelledAt)));
  if (existing) return existing.id;
  if (quote.status !== "accepted") throw new Refusal("proformas.issueProforma.notAccepted");
  const account = findVersionInEffect(await listBankAccountVersions(shopId, tx), now);
  if (!account) throw new Refusal("proformas.issueProforma.noBank");
  const content = await composeContent(quoteId, tx, now);
  const [shop] = await tx.select({ id: shops.id, handle: shops.handle }).from(shops).where(eq(shops.id, shopId));
  if (!content || !shop) throw new NotFound("quote");
  const id = uuidv7();
  await tx.insert(proformas).values({
    ...(await allocateNumber(shop, tx, now)),
    id,
    shopId,
    inquiryId,
    quoteId,
    bankAccountId: account.id,
    content,
    issuedBy: actor.kind === "user" ? actor.userId : null,
    issuedAt: now,
  });
  await recordEvent(actor, { name: "proforma.issued", shopId, inquiryId, proformaId: id }, tx);
  return id;
}
