import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { quotes } from "@/db/schema";
import { listPriceOf } from "@/lib/catalogue/list-price";
import { type ListingTerms, listTradeTerms } from "@/lib/catalogue/list-trade-terms";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import type { Rates } from "@/lib/core/money";
import type { SomeTexts } from "@/lib/i18n/locale";
import type { SendQuotes } from "./input";
import { termsOf } from "./offer-parts";
import { canReadQuotes, canSendQuote } from "./policy";
import { type Amounts, type Outcome, outcomeOf, saveWaitingQuote } from "./save-waiting-quote";
import { sumsOf } from "./total";

/** The outcome of an inquiry, with amounts unless it is skipped. */
export type BulkResult = { inquiryId: string; outcome: Outcome; amounts?: Amounts };
/** A preview of the form. `confirmed` is a hash of all its amounts and terms. */
export type BulkPreview = {
  design: ListingTerms;
  places: SomeTexts;
  results: BulkResult[];
  total: number;
  confirmed: string;
};

/** Minutes for which bulk quotes wait before they are sent. */
export const minutesToRecall = 10;

/** Rolls back a trial run and carries its amounts. */
class TrialDone extends Error {
  constructor(readonly amounts: Amounts) {
    super("tried");
  }
}

/**
 * Returns the result that sendQuotes() would have now: writes each quote and rolls it back, so nothing is sent or
 * stored.
 * @throws NotFound for other shops and their listings; NotAllowed if the actor may not send quotes
 */
export async function previewQuotes(
  actor: Actor,
  input: SendQuotes,
  rates: Rates,
  db: Db = database,
): Promise<BulkPreview> {
  const { shopId } = input;
  const design = await findDesign(actor, input, db);
  const goesOutAt = sendingTime();
  const results: BulkResult[] = [];
  for (const inquiryId of input.inquiryIds) {
    const trial = async (tx: Tx): Promise<BulkResult> => {
      throw new TrialDone(
        await saveWaitingQuote(actor, { ...input, inquiryId, goesOutAt }, pricePerQuantity(design, input, rates), tx),
      );
    };
    results.push(
      await asShop(shopId, trial, db).catch((error) =>
        error instanceof TrialDone
          ? { inquiryId, outcome: "sent" as const, amounts: error.amounts }
          : { inquiryId, outcome: outcomeOf(error) },
      ),
    );
  }
  const lines = results.flatMap(({ amounts }) => amounts ?? []);
  return {
    design,
    places: termsOf(actor, input).places,
    results,
    total: sumsOf({ lines }).total,
    confirmed: digestOf(input, results),
  };
}

/**
 * Quotes one listing for many inquiries, each in its own transaction; an inquiry that cannot be quoted is skipped with
 * a reason. The quotes are drafts that recallQuotes() can delete until sendWaitingQuote() sends them after ten
 * minutes. Sending again with the same key only retries skipped inquiries.
 * @throws NotFound for other shops and their listings; Refusal unless the same preview was confirmed, see
 * previewQuotes()
 */
export async function sendQuotes(
  actor: Actor,
  input: SendQuotes,
  rates: Rates,
  db: Db = database,
): Promise<{ results: BulkResult[]; goesOutAt: Date }> {
  const { shopId, key } = input;
  const { design, confirmed } = await previewQuotes(actor, input, rates, db);
  if (input.confirmed !== confirmed) throw new Refusal("quotes.bulk.changed");
  const goesOutAt = (await findScheduledTime(shopId, key, db)) ?? sendingTime();
  const results: BulkResult[] = [];
  for (const inquiryId of input.inquiryIds)
    results.push(
      await asShop(
        shopId,
        async (tx): Promise<BulkResult> => {
          const one = { ...input, inquiryId, goesOutAt };
          return {
            inquiryId,
            outcome: "sent",
            amounts: await saveWaitingQuote(actor, one, pricePerQuantity(design, input, rates), tx),
          };
        },
        db,
      ).catch((error) => ({ inquiryId, outcome: outcomeOf(error) })),
    );
  return { results, goesOutAt };
}

async function findDesign(actor: Actor, { shopId, listingId }: SendQuotes, db: Db): Promise<ListingTerms> {
  if (!canReadQuotes(actor, { shopId })) throw new NotFound("shop");
  allow(canSendQuote(actor, { shopId }));
  const [design] = await asShop(shopId, (tx) => listTradeTerms(shopId, [listingId], "en", tx), db);
  if (!design) throw new NotFound("listing");
  return design;
}

const sendingTime = () => new Date(Date.now() + minutesToRecall * 60_000);

const pricePerQuantity =
  (design: ListingTerms, { price, currency }: SendQuotes, rates: Rates) =>
  (quantity: number): number | undefined =>
    price ?? listPriceOf(design, quantity, currency, rates);

/** Finds the sending time of a form that was sent before, so that a repeated form does not postpone it. */
async function findScheduledTime(shopId: number, batchId: string, db: Db): Promise<Date | undefined> {
  const [first] = await asShop(
    shopId,
    (tx) =>
      tx
        .select({ goesOutAt: quotes.goesOutAt })
        .from(quotes)
        .where(and(eq(quotes.shopId, shopId), eq(quotes.batchId, batchId)))
        .limit(1),
    db,
  );
  return first?.goesOutAt ?? undefined;
}

function digestOf(
  { key, shopId, inquiryIds, confirmed, ...terms }: SendQuotes,
  results: readonly BulkResult[],
): string {
  const amounts = results.flatMap(({ inquiryId, amounts: each }) => (each ? [[inquiryId, each]] : []));
  return createHash("sha256")
    .update(JSON.stringify([terms, amounts]))
    .digest("hex");
}
