import { z } from "zod";
import { readQuantity } from "../catalogue/listing";
import { dayInYiwu } from "../catalogue/working-days";
import { idOfHandle } from "../core/id";
import { incoterms } from "../core/incoterms";
import { currencies, parseAmount } from "../core/money";
import { oneLine, optionalText, plainText, requiredText } from "../http/plain-text";
import { siteOrigin } from "../http/site";
import { reportedSource, visitSources } from "../http/visit-source";
import { isCountry } from "../i18n/countries";
import { locales } from "../i18n/locale";
import type { MessageKey } from "../i18n/messages";
import { toLatinDigits } from "../i18n/parse-number";
import { uploadsInput } from "../media/attachments/input";
import { linkToken } from "../security/link-token";
import type { HeldReason } from "./inquiry";

/** Lets the compiler check that `name` is a message key. */
const key = (name: MessageKey): MessageKey => name;
const invalid = key("errors.invalid");
const maxLines = 50;
const yearsAhead = 2;

const id = z
  .string({ error: invalid })
  .transform((text) => idOfHandle(text))
  .pipe(z.number({ error: invalid }));

/** Parses a select; an empty option is undefined. */
export const optionalChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess((value) => value || undefined, z.enum(values, { error: invalid }).optional());

const line = z.object({
  listingId: id,
  quantity: z
    .string({ error: key("inquiries.sendInquiry.quantity.missing") })
    .trim()
    .min(1, key("inquiries.sendInquiry.quantity.missing"))
    .transform((text) => readQuantity(toLatinDigits(text)))
    .pipe(z.number({ error: key("inquiries.sendInquiry.quantity.wrong") })),
});

/** Collects fields named `lines.0.quantity` into a list, so that errors return beside the same fields. */
function gatherLines(values: unknown): unknown {
  const lines: Record<string, unknown>[] = [];
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values ?? {})) {
    const [, index, field] = /^lines\.(\d{1,2})\.(listingId|quantity)$/.exec(name) ?? [];
    if (index === undefined || field === undefined) rest[name] = value;
    else lines[Number(index)] = { ...lines[Number(index)], [field]: value };
  }
  return { ...rest, lines: Array.from(lines, (each) => each ?? {}) };
}

export const target = z
  .string()
  .optional()
  .transform((text) => (text?.trim() ? (parseAmount(toLatinDigits(text.trim())) ?? Number.NaN) : undefined))
  .pipe(
    z
      .number({ error: key("inquiries.sendInquiry.targetPrice.wrong") })
      .int()
      .min(1, key("inquiries.sendInquiry.targetPrice.wrong"))
      .max(1_000_000_000, key("inquiries.sendInquiry.targetPrice.wrong"))
      .optional(),
  );

/** Parses a day (YYYY-MM-DD) from today in Yiwu to two years ahead. */
export const day = z.preprocess(
  (value) => value || undefined,
  z.iso
    .date({ error: key("inquiries.sendInquiry.neededBy.wrong") })
    .refine(
      (text) => text >= dayInYiwu(new Date()) && text <= dayInYiwu(new Date(Date.now() + yearsAhead * 31_557_600_000)),
      {
        error: key("inquiries.sendInquiry.neededBy.past"),
      },
    )
    .optional(),
);

export const email = z
  .string({ error: key("inquiries.sendInquiry.email.missing") })
  .trim()
  .toLowerCase()
  .min(1, key("inquiries.sendInquiry.email.missing"))
  .max(254, key("inquiries.sendInquiry.email.wrong"))
  .pipe(z.email({ error: key("inquiries.sendInquiry.email.wrong") }));

export const sendInquiryInput = z.preprocess(
  gatherLines,
  z
    .object({
      shopId: id,
      locale: z.enum(locales),
      source: z.enum(["listing", "shop", "list", "video"]),
      /** The video that the form stands under, and the second it had played to. */
      videoId: z.preprocess((value) => value || undefined, id.optional()),
      second: z
        .preprocess((value) => value || undefined, z.coerce.number().int().min(0).max(60).optional())
        .catch(undefined),
      path: z
        .string()
        .max(300)
        .regex(/^\/[\w\-./]*$/, invalid),
      /** The address that led to the shop, as sent by the page's script; only its kind is stored. */
      way: z
        .string()
        .default("")
        .transform((address) => reportedSource(address, siteOrigin()))
        .pipe(z.enum(visitSources).optional()),
      lines: z.array(line).max(maxLines, key("inquiries.sendInquiry.tooManyLines")),
      name: requiredText(80, oneLine, key("inquiries.sendInquiry.name.missing")),
      email,
      country: z
        .string({ error: key("inquiries.sendInquiry.country.missing") })
        .min(1, key("inquiries.sendInquiry.country.missing"))
        .refine((code) => isCountry(code), { error: key("inquiries.sendInquiry.country.choose") }),
      message: requiredText(5000, plainText, key("inquiries.sendInquiry.message.missing")),
      company: optionalText(120),
      phone: optionalText(40),
      targetPrice: target,
      targetCurrency: optionalChoice(currencies),
      port: optionalText(80),
      incoterm: optionalChoice(incoterms),
      neededBy: day,
      customisation: optionalText(1000, plainText),
      sample: z.string().optional(),
      "uploads[]": uploadsInput,
      /** The idempotency key, set by the browser's script; without a script a hash of the form replaces it. */
      key: z.preprocess((value) => value || undefined, z.uuid({ error: invalid }).optional()),
      stamp: z.string().max(100).default(""),
      /** A hidden field that only bots fill in. */
      fax: z.string().max(1000).default(""),
    })
    .transform(({ targetCurrency, sample, "uploads[]": uploads, ...input }) => ({
      ...input,
      uploads,
      wantsSample: sample !== undefined,
      targetCurrency: input.targetPrice === undefined ? undefined : (targetCurrency ?? "USD"),
    })),
);
export type SendInquiry = Omit<WithUploads<z.output<typeof sendInquiryInput>>, "lines"> & {
  lines: { listingId: number; quantity: number; wantsSample?: boolean }[];
  /** The client's IP address; see clientAddress(). */
  address: string;
  /** The code of a trade fair if the buyer came by its link; see lib/http/trade-fair-cookie.ts. */
  exhibition?: string;
  /** Set by sendInquiries: the hash of the list that it is part of, and the reason to hold the whole list. */
  ofList?: { hash: string; heldReason?: HeldReason };
};

/** Adds the ids of stored uploads that are sent with the form. */
export type WithUploads<Input> = Omit<Input, "uploads"> & { uploads?: string[] };

const body = requiredText(5000, plainText, key("inquiries.emptyMessage"));
/** The last message that the writer had read; the same reply to the same message is stored once. */
const after = z.preprocess((value) => value || undefined, z.uuid({ error: invalid }).optional());

const message = { body, after, "uploads[]": uploadsInput };

export const replyAsShopInput = z
  .object({ inquiryId: z.uuid(), ...message })
  .transform(({ "uploads[]": uploads, ...input }) => ({ ...input, uploads }));
export type ReplyAsShop = WithUploads<z.output<typeof replyAsShopInput>>;

export const replyAsGuestInput = z
  .object({ token: linkToken, ...message })
  .transform(({ "uploads[]": uploads, ...input }) => ({ ...input, uploads }));
export type ReplyAsGuest = WithUploads<z.output<typeof replyAsGuestInput>>;

export const reviewInquiryInput = z.object({ inquiryId: z.uuid(), verdict: z.enum(["genuine", "spam"]) });
export type ReviewInquiry = z.output<typeof reviewInquiryInput>;

/** At most one page of the inbox can be chosen at once. */
export const releaseInquiriesInput = z
  .object({ which: z.enum(["chosen", "all"]), "inquiryIds[]": z.array(z.uuid()).max(100).default([]) })
  .refine(({ which, "inquiryIds[]": ids }) => which === "all" || ids.length > 0, key("inquiries.release.none"))
  .transform(({ which, "inquiryIds[]": inquiryIds }) => ({ which, inquiryIds }));
export type ReleaseInquiries = z.output<typeof releaseInquiriesInput>;
