import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { quotes } from "@/db/schema";
import { listPriceOf } from "@/lib/catalogue/list-price";
import { type OfferedDesign, tradesOf } from "@/lib/catalogue/trade-terms";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import type { Rates } from "@/lib/core/money";
import type { SomeTexts } from "@/lib/i18n/locale";
import type { SendQuotes } from "./input";
import { termsOf } from "./offer-parts";
import { canReadQuotes, canSendQuote } from "./policy";
import { type Amounts, type Outcome, outcomeOf, writeWaiting } from "./save-waiting-quotes";
import { sumsOf } from "./total";

/** What becomes of an inquiry; its amounts are missing where it is skipped. */
export type Result = { inquiryId: string; outcome: Outcome; amounts?: Amounts };
/** What the form would send. `confirmed` stands for every amount and term in it. */
export type BulkPreview = {
  design: OfferedDesign;
  places: SomeTexts;
  results: Result[];
  total: number;
  confirmed: string;
};

/** How long quotes for many wait before any buyer sees them. */
export const minutesToTakeBack = 10;

/** Undoes a trial run. */
class Tried extends Error {
  constructor(readonly amounts: Amounts) {
    super("tried");
  }
}

/**
 * What sendQuotes() would do now, inquiry by inquiry: each is written and rolled back, so nothing is sent or kept.
 * @throws NotFound for other shops and their designs; NotAllowed for who may not send
 */
export async function previewQuotes(
  actor: Actor,
  input: SendQuotes,
  rates: Rates,
  db: Db = database,
): Promise<BulkPreview> {
  const { shopId } = input;
  const design = await findDesign(actor, input, db);
  const goesOutAt = goOutTime();
  const results: Result[] = [];
  for (const inquiryId of input.inquiryIds) {
    const trial = async (tx: Tx): Promise<Result> => {
      throw new Tried(await writeWaiting(actor, { ...input, inquiryId, goesOutAt }, priceIn(design, input, rates), tx));
    };
    results.push(
      await asShop(shopId, trial, db).catch((error) =>
        error instanceof Tried
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
 * Offers one design to many inquiries, each its own quantity in a transaction of its own: what cannot be offered is
 * skipped and says why, and does not hold up the others. The quotes go out after ten minutes, see sendWaitingQuote();
 * until then they are drafts that takeBackQuotes() deletes. Sent again with the same key, only what was skipped is tried.
 * @throws NotFound for other shops and their designs; Refusal unless exactly this was confirmed, see previewQuotes()
 */
export async function sendQuotes(
  actor: Actor,
  input: SendQuotes,
  rates: Rates,
  db: Db = database,
): Promise<{ results: Result[]; goesOutAt: Date }> {
  const { shopId, key } = input;
  const { design, confirmed } = await previewQuotes(actor, input, rates, db);
  if (input.confirmed !== confirmed) throw new Refusal("quotes.bulk.changed");
  const goesOutAt = (await waitingSince(shopId, key, db)) ?? goOutTime();
  const results: Result[] = [];
  for (const inquiryId of input.inquiryIds)
    results.push(
      await asShop(
        shopId,
        async (tx): Promise<Result> => {
          const one = { ...input, inquiryId, goesOutAt };
          return {
            inquiryId,
            outcome: "sent",
            amounts: await writeWaiting(actor, one, priceIn(design, input, rates), tx),
          };
        },
        db,
      ).catch((error) => ({ inquiryId, outcome: outcomeOf(error) })),
    );
  return { results, goesOutAt };
}

async function findDesign(actor: Actor, { shopId, listingId }: SendQuotes, db: Db): Promise<OfferedDesign> {
  if (!canReadQuotes(actor, { shopId })) throw new NotFound("shop");
  allow(canSendQuote(actor, { shopId }));
  const [design] = await asShop(shopId, (tx) => tradesOf(shopId, [listingId], "en", tx), db);
  if (!design) throw new NotFound("listing");
  return design;
}

const goOutTime = () => new Date(Date.now() + minutesToTakeBack * 60_000);

const priceIn =
  (design: OfferedDesign, { price, currency }: SendQuotes, rates: Rates) =>
  (quantity: number): number | undefined =>
    price ?? listPriceOf(design, quantity, currency, rates);

/** The form was sent before: its quotes go out when they were to. */
async function waitingSince(shopId: number, batchId: string, db: Db): Promise<Date | undefined> {
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

function digestOf({ key, shopId, inquiryIds, confirmed, ...terms }: SendQuotes, results: readonly Result[]): string {
  const amounts = results.flatMap(({ inquiryId, amounts: each }) => (each ? [[inquiryId, each]] : []));
  return createHash("sha256")
    .update(JSON.stringify([terms, amounts]))
    .digest("hex");
}
