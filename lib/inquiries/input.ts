import { z } from "zod";
import { readQuantity } from "../catalogue/listing";
import { dayInYiwu } from "../catalogue/working-days";
import { idOfHandle } from "../core/id";
import { incoterms } from "../core/incoterms";
import { currencies, parseAmount } from "../core/money";
import { oneLine, optionalText, plainText, requiredText } from "../http/plain-text";
import { siteOrigin } from "../http/site";
import { sourceSaid, visitSources } from "../http/visit-source";
import { isCountry } from "../i18n/countries";
import { locales } from "../i18n/locale";
import type { MessageKey } from "../i18n/messages";
import { toLatinDigits } from "../i18n/read-number";
import { uploadsInput } from "../media/attachments/input";
import { linkToken } from "../security/link-token";
import type { HeldReason } from "./inquiry";

/** Keys of messages/, checked by the compiler. */
const key = (name: MessageKey): MessageKey => name;
const invalid = key("errors.invalid");
const maxLines = 50;
const yearsAhead = 2;

const id = z
  .string({ error: invalid })
  .transform((text) => idOfHandle(text))
  .pipe(z.number({ error: invalid }));

/** An empty choice is no choice. */
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

/** Fields named `lines.0.quantity` become a list, so that errors go back beside the same fields. */
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

/** A day from today on, as people in Yiwu count it. */
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
      /** Of the video the form stands under, and the whole second it had played to. */
      videoId: z.preprocess((value) => value || undefined, id.optional()),
      second: z
        .preprocess((value) => value || undefined, z.coerce.number().int().min(0).max(60).optional())
        .catch(undefined),
      path: z
        .string()
        .max(300)
        .regex(/^\/[\w\-./]*$/, invalid),
      /** What led to the shop, as the page's script says; nothing but its kind goes any further. */
      way: z
        .string()
        .default("")
        .transform((said) => sourceSaid(said, siteOrigin()))
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
      /** Fills itself in the browser; without a script the body stands for it. */
      key: z.preprocess((value) => value || undefined, z.uuid({ error: invalid }).optional()),
      stamp: z.string().max(100).default(""),
      /** No person sees this field. */
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
  /** Where it came from; see clientAddress(). */
  address: string;
  /** The code of a fair, when the buyer came by its link; see lib/http/trade-fair-cookie.ts. */
  exhibition?: string;
  /** Set by sendInquiries: the list it is part of, and what was thought of its form as a whole. */
  ofList?: { hash: string; heldReason?: HeldReason };
};

/** Ids of kept files that go with it. */
export type WithUploads<Input> = Omit<Input, "uploads"> & { uploads?: string[] };

const body = requiredText(5000, plainText, key("inquiries.emptyMessage"));
/** The last message its writer had read: the same answer to the same message is one answer. */
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

export const judgeInquiryInput = z.object({ inquiryId: z.uuid(), verdict: z.enum(["genuine", "spam"]) });
export type JudgeInquiry = z.output<typeof judgeInquiryInput>;

/** As many as stand on a page of the inbox can be chosen at once. */
export const releaseInquiriesInput = z
  .object({ which: z.enum(["chosen", "all"]), "inquiryIds[]": z.array(z.uuid()).max(100).default([]) })
  .refine(({ which, "inquiryIds[]": ids }) => which === "all" || ids.length > 0, key("inquiries.release.none"))
  .transform(({ which, "inquiryIds[]": inquiryIds }) => ({ which, inquiryIds }));
export type ReleaseInquiries = z.output<typeof releaseInquiriesInput>;
