import type { ReadMessage } from "../../moderation/read-thread";

/** A sentence about a thread with the words that prove it, as the model answers: `message` counts from 1. */
export type SummaryPoint = { text: string; message: number; quote: string };
export type QuotedPoint = { text: string; quote: string } & Pick<ReadMessage, "id" | "side" | "locale">;

/** Characters that a quotation has at least. */
const shortestQuote = 4;
const normal = (text: string) => text.normalize("NFKC").replace(/\s+/g, " ").trim();

/** Returns the sentences whose quotation stands word for word in the message they name; spaces do not count. */
export function filterSummary(points: SummaryPoint[], messages: ReadMessage[]): QuotedPoint[] {
  return points.flatMap(({ text, message, quote }) => {
    const found = messages[message - 1];
    const words = normal(quote);
    if (!found || !text.trim() || words.length < shortestQuote || !normal(found.body).includes(words)) return [];
    return [{ text: text.trim(), quote: words, id: found.id, side: found.side, locale: found.locale }];
  });
}
