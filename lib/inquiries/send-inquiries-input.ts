import { z } from "zod";
import { toBase36 } from "../core/id";
import { optionalText, plainText } from "../http/plain-text";
import type { MessageKey } from "../i18n/messages";
import { sendInquiryInput, type WithUploads } from "./input";
import { readInquiryList } from "./inquiry-list";

const nothing: MessageKey = "list.send.nothing";
const tooLong: MessageKey = "errors.tooLong";

/** Maximum characters: both texts together fit into one message. */
export const maxCharacters = { message: 4000, words: 900 };

const wordsOfShop = optionalText(maxCharacters.words, plainText);

/**
 * Parses the form of an inquiry list: `designs` in the cookie's notation as the page showed them, `sample.<id>` for
 * each listing wanted as a sample, `words.<id>` for the text to one shop, and the fields that are the same for all
 * shops.
 */
export const sendInquiriesInput = z
  .preprocess((values) => ({ ...Object(values), ...defaults }), z.looseObject({ designs: z.string().default("") }))
  .transform(({ designs, ...fields }, context) => {
    const lines = readInquiryList(designs);
    if (lines.length === 0) context.addIssue({ code: "custom", message: nothing });
    const shared = sendInquiryInput.safeParse(fields);
    if (!shared.success) for (const issue of shared.error.issues) context.addIssue({ ...issue, code: "custom" });
    if ((shared.data?.message.length ?? 0) > maxCharacters.message)
      context.addIssue({
        code: "custom",
        message: tooLong,
        path: ["message"],
        params: { maximum: maxCharacters.message },
      });
    const words = new Map<string, string>();
    for (const [name, typed] of Object.entries(fields)) {
      const shop = /^words\.([0-9a-z]{1,11})$/.exec(name)?.[1];
      if (!shop || typeof typed !== "string") continue;
      const text = wordsOfShop.safeParse(typed);
      if (!text.success)
        context.addIssue({ code: "custom", message: tooLong, path: [name], params: { maximum: maxCharacters.words } });
      if (text.data) words.set(shop, text.data);
    }
    if (!shared.success) return z.NEVER;
    return {
      ...shared.data,
      /** Keyed by the shop's id in base 36, as in addresses. */
      words,
      lines: lines.map((line) => ({ ...line, wantsSample: `sample.${toBase36(line.listingId)}` in fields })),
    };
  });

/** Fields that only the form of one shop sends. */
const defaults = { shopId: "1", source: "list" };

export type SendInquiries = WithUploads<z.output<typeof sendInquiriesInput>> & { address: string; exhibition?: string };
