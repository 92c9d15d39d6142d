import { z } from "zod";
import { optionalText, plainText } from "@/lib/http/plain-text";
import { linkToken } from "@/lib/security/link-token";
import { invalid, key, price, quantity } from "./input-fields";

/** Collects fields named `price.1` and `quantity.1`, which belong to the line at that position. */
function gatherLines(values: unknown): unknown {
  const lines: Record<string, Record<string, unknown>> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values ?? {})) {
    const [, field, position] = /^(price|quantity)\.(\d{1,2})$/.exec(name) ?? [];
    if (field === undefined || position === undefined) rest[name] = value;
    else lines[position] = { ...lines[position], [field]: value };
  }
  const all = Object.entries(lines);
  return {
    ...rest,
    price: Object.fromEntries(all.map(([position, line]) => [position, line.price])),
    quantity: Object.fromEntries(all.map(([position, line]) => [position, line.quantity])),
  };
}

const ofQuote = { token: linkToken, quoteId: z.uuid({ error: invalid }) };

/** Acceptance is binding, so the form has to contain it explicitly. */
export const acceptQuoteInput = z
  .object({ ...ofQuote, answer: z.literal("accept", { error: invalid }) })
  .transform(({ token, quoteId }) => ({ token, quoteId }));
export type AcceptQuote = z.output<typeof acceptQuoteInput>;

export const rejectQuoteInput = z.object({ ...ofQuote, reason: optionalText(2000, plainText) });
export type RejectQuote = z.output<typeof rejectQuoteInput>;

/** Maps the position of a line to the buyer's unit price and quantity. */
export const sendCounterofferInput = z.preprocess(
  gatherLines,
  z
    .object({
      ...ofQuote,
      price: z.record(z.string(), price()),
      quantity: z.record(z.string(), quantity),
      words: optionalText(2000, plainText),
    })
    .refine(
      (input) =>
        input.words !== undefined ||
        [input.price, input.quantity].some((each) => Object.values(each).some((value) => value !== undefined)),
      { path: ["form"], error: key("quotes.answer.counterEmpty") },
    ),
);
export type SendCounteroffer = z.output<typeof sendCounterofferInput>;
