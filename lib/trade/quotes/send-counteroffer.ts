import { and, asc, eq } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { quoteLines } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { answerByLink } from "./answer-by-link";
import type { SendCounteroffer } from "./input-answer";
import type { QuoteRow } from "./versions";

/**
 * Sends the buyer's counteroffer: other prices or quantities, or a text. A new one replaces it; repeating it changes
 * nothing.
 * @throws NotFound if the link does not open its inquiry; Refusal if the version is not open or already offers the same
 */
export async function sendCounteroffer(actor: Actor, input: SendCounteroffer, db: Db = database): Promise<void> {
  const { token, quoteId, words } = input;
  await answerByLink(
    actor,
    {
      token,
      quoteId,
      move: "counter",
      text: words,
      isDone: async (quote, tx) =>
        quote.status === "countered" &&
        quote.answer === (words ?? null) &&
        (await changedLines(quote, input, tx)).every(({ isNew }) => !isNew),
      applyChanges: async (quote, tx) => {
        const lines = await changedLines(quote, input, tx);
        if (words === undefined && !lines.some(({ isCounter }) => isCounter))
          throw new Refusal("quotes.answer.counterEmpty");
        for (const { position, counterPrice, counterQuantity } of lines)
          await tx
            .update(quoteLines)
            .set({ counterPrice, counterQuantity })
            .where(and(eq(quoteLines.quoteId, quoteId), eq(quoteLines.position, position)));
      },
    },
    db,
  );
}

/** Returns each line with the buyer's numbers; null where the version already offers them. Samples are left out. */
async function changedLines(quote: QuoteRow, { price, quantity }: SendCounteroffer, tx: Tx) {
  const lines = await tx
    .select()
    .from(quoteLines)
    .where(and(eq(quoteLines.quoteId, quote.id), eq(quoteLines.isSample, false)))
    .orderBy(asc(quoteLines.position));
  return lines.map((line) => {
    const [ofPrice, ofQuantity] = [price[line.position], quantity[line.position]];
    const counterPrice = ofPrice === line.unitPrice ? null : (ofPrice ?? null);
    const counterQuantity = ofQuantity === line.quantity ? null : (ofQuantity ?? null);
    return {
      position: line.position,
      counterPrice,
      counterQuantity,
      isCounter: counterPrice !== null || counterQuantity !== null,
      isNew: counterPrice !== line.counterPrice || counterQuantity !== line.counterQuantity,
    };
  });
}
