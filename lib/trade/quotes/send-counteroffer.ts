import { and, asc, eq } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { quoteLines } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { answerByLink } from "./answer-by-link";
import type { CounterQuote } from "./input-answer";
import type { QuoteRow } from "./newest";

/**
 * The buyer would take this version at other prices or quantities, or says in words what should change. Said again
 * with other numbers it stands instead; said twice it is said once.
 * @throws NotFound when the link leads elsewhere; Refusal when the version no longer holds, and for what it already offers
 */
export async function counterQuote(actor: Actor, input: CounterQuote, db: Db = database): Promise<void> {
  const { token, quoteId, words } = input;
  await answerByLink(
    actor,
    {
      token,
      quoteId,
      move: "counter",
      words,
      isDone: async (quote, tx) =>
        quote.status === "countered" &&
        quote.answer === (words ?? null) &&
        (await wantedOf(quote, input, tx)).every(({ isNew }) => !isNew),
      also: async (quote, tx) => {
        const wanted = await wantedOf(quote, input, tx);
        if (words === undefined && !wanted.some(({ isCounter }) => isCounter))
          throw new Refusal("quotes.answer.counterEmpty");
        for (const { position, counterPrice, counterQuantity } of wanted)
          await tx
            .update(quoteLines)
            .set({ counterPrice, counterQuantity })
            .where(and(eq(quoteLines.quoteId, quoteId), eq(quoteLines.position, position)));
      },
    },
    db,
  );
}

/** What each line would become; a number that is already offered is no counter-offer. Samples stay as they are. */
async function wantedOf(quote: QuoteRow, { price, quantity }: CounterQuote, tx: Tx) {
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
