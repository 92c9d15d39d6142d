import { z } from "zod";
import { readQuantity } from "@/lib/catalogue/listing";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { idOfHandle } from "@/lib/core/id";
import { incoterms } from "@/lib/core/incoterms";
import { currencies, parseAmount } from "@/lib/core/money";
import { oneLine, optionalText, plainText, requiredText } from "@/lib/http/plain-text";
import { isCountry } from "@/lib/i18n/countries";
import { locales } from "@/lib/i18n/locale";
import type { MessageKey } from "@/lib/i18n/messages";
import { parseWholeNumber, toLatinDigits } from "@/lib/i18n/parse-number";
import { day, email, optionalChoice, target, type WithUploads } from "@/lib/inquiries/input";
import { uploadsInput } from "@/lib/media/attachments/input";
import { terms, validDays } from "./sealed-quote";

/** Lets the compiler check that `name` is a message key. */
const key = (name: MessageKey): MessageKey => name;
const invalid = key("errors.invalid");

const id = (missing: MessageKey) =>
  z
    .string({ error: missing })
    .transform(idOfHandle)
    .pipe(z.number({ error: missing }));

/** Parses a typed number; `wrong` is the error if it is not an integer from `min` to `max`. */
const numberInput = (read: (text: string) => number | undefined, min: number, max: number, wrong: MessageKey) =>
  z
    .string({ error: wrong })
    .transform((text) => read(toLatinDigits(text.trim())) ?? Number.NaN)
    .pipe(z.number({ error: wrong }).int({ error: wrong }).min(min, wrong).max(max, wrong));

const quantity = (wrong: MessageKey) => numberInput(readQuantity, 1, 100_000_000, wrong);

export const sendSourcingRequestInput = z
  .object({
    locale: z.enum(locales),
    title: requiredText(120, oneLine, key("sourcing.send.title.missing")),
    details: requiredText(5000, plainText, key("sourcing.send.details.missing")),
    "uploads[]": uploadsInput,
    category: id(key("sourcing.send.category.missing")),
    quantity: quantity(key("sourcing.send.quantity.wrong")),
    targetPrice: target,
    targetCurrency: optionalChoice(currencies),
    country: z
      .string({ error: key("inquiries.sendInquiry.country.missing") })
      .min(1, key("inquiries.sendInquiry.country.missing"))
      .refine((code) => isCountry(code), { error: key("inquiries.sendInquiry.country.choose") }),
    port: optionalText(80),
    incoterm: optionalChoice(incoterms),
    neededBy: day,
    name: requiredText(80, oneLine, key("inquiries.sendInquiry.name.missing")),
    email,
    company: optionalText(120),
    /** The idempotency key, set by the browser's script; without a script a hash of the form replaces it. */
    key: z.preprocess((value) => value || undefined, z.uuid({ error: invalid }).optional()),
    stamp: z.string().max(100).default(""),
    /** A hidden field that only bots fill in. */
    fax: z.string().max(1000).default(""),
  })
  .transform(({ targetCurrency, category, "uploads[]": uploads, ...input }) => ({
    ...input,
    uploads,
    categoryId: category,
    targetCurrency: input.targetPrice === undefined ? undefined : (targetCurrency ?? "USD"),
  }));
export type SendSourcingRequest = WithUploads<z.output<typeof sendSourcingRequestInput>> & {
  /** The client's IP address; see clientAddress(). */
  address: string;
};

const token = z.string().max(100);

export const confirmSourcingRequestInput = z.object({ token, proof: z.string().max(100) });
export type ConfirmSourcingRequest = z.output<typeof confirmSourcingRequestInput>;

export const endSourcingRequestInput = z.object({ token, how: z.enum(["close", "withdraw"], { error: invalid }) });
export type EndSourcingRequest = z.output<typeof endSourcingRequestInput>;

export const chooseSourcingQuoteInput = z.object({ token, quoteId: z.uuid({ error: invalid }) });
export type ChooseSourcingQuote = z.output<typeof chooseSourcingQuoteInput>;

const inDays = (days: number) => dayInYiwu(new Date(Date.now() + days * 86_400_000));

export const quoteSourcingRequestInput = z
  .object({
    requestId: z.uuid({ error: invalid }),
    /** The version that this one replaces, as its writer saw it; 0 for the first one. */
    after: z.coerce.number({ error: invalid }).int().min(0).max(9),
    listing: id(key("sourcing.quote.listing.missing")),
    unitPrice: numberInput(parseAmount, 1, 1_000_000_000, key("sourcing.quote.unitPrice.wrong")),
    currency: z.enum(["CNY", "USD"], { error: invalid }),
    moq: quantity(key("sourcing.quote.moq.wrong")),
    term: z.enum(terms, { error: invalid }),
    workingDays: numberInput(parseWholeNumber, 0, 365, key("sourcing.quote.workingDays.wrong")),
    validUntil: z.iso
      .date({ error: key("sourcing.quote.validUntil.wrong") })
      .refine((text) => text >= inDays(validDays.least) && text <= inDays(validDays.most), {
        error: key("sourcing.quote.validUntil.wrong"),
      }),
    note: optionalText(2000, plainText),
    locale: z.enum(locales),
  })
  .transform(({ listing, ...input }) => ({ ...input, listingId: listing }));
export type QuoteSourcingRequest = z.output<typeof quoteSourcingRequestInput>;

export const withdrawSourcingQuoteInput = z.object({ requestId: z.uuid({ error: invalid }) });
export type WithdrawSourcingQuote = z.output<typeof withdrawSourcingQuoteInput>;
