import { z } from "zod";
import { toBase36 } from "../core/id";
import { optionalText, plainText } from "../http/plain-text";
import type { MessageKey } from "../i18n/messages";
import { sendInquiryInput, type WithUploads } from "./input";
import { readInquiryList } from "./inquiry-list";

const nothing: MessageKey = "list.send.nothing";
const tooLong: MessageKey = "errors.tooLong";

/** Together with what one shop is told they stay within the length of a message. */
export const mostLetters = { message: 4000, words: 900 };

const wordsOfShop = optionalText(mostLetters.words, plainText);

/**
 * The form of an inquiry list: `designs` in the cookie's notation as the page showed them, `sample.<id>` for each design
 * wanted as a sample, `words.<id>` for what one shop alone is told, and what is the same for all of them.
 */
export const sendInquiriesInput = z
  .preprocess((values) => ({ ...Object(values), ...alike }), z.looseObject({ designs: z.string().default("") }))
  .transform(({ designs, ...fields }, context) => {
    const lines = readInquiryList(designs);
    if (lines.length === 0) context.addIssue({ code: "custom", message: nothing });
    const shared = sendInquiryInput.safeParse(fields);
    if (!shared.success) for (const issue of shared.error.issues) context.addIssue({ ...issue, code: "custom" });
    if ((shared.data?.message.length ?? 0) > mostLetters.message)
      context.addIssue({
        code: "custom",
        message: tooLong,
        path: ["message"],
        params: { maximum: mostLetters.message },
      });
    const words = new Map<string, string>();
    for (const [name, typed] of Object.entries(fields)) {
      const shop = /^words\.([0-9a-z]{1,11})$/.exec(name)?.[1];
      if (!shop || typeof typed !== "string") continue;
      const said = wordsOfShop.safeParse(typed);
      if (!said.success)
        context.addIssue({ code: "custom", message: tooLong, path: [name], params: { maximum: mostLetters.words } });
      if (said.data) words.set(shop, said.data);
    }
    if (!shared.success) return z.NEVER;
    return {
      ...shared.data,
      /** By the shop's id as it stands in addresses. */
      words,
      lines: lines.map((line) => ({ ...line, wantsSample: `sample.${toBase36(line.listingId)}` in fields })),
    };
  });

/** What the form of one shop says by itself. */
const alike = { shopId: "1", source: "list" };

export type SendInquiries = WithUploads<z.output<typeof sendInquiriesInput>> & { address: string; exhibition?: string };
