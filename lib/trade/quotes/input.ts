import { z } from "zod";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { type Incoterm, incoterms, paysCarriage, paysInsurance } from "@/lib/core/incoterms";
import { oneLine, optionalText, plainText } from "@/lib/http/plain-text";
import type { MessageKey } from "@/lib/i18n/messages";
import { parseWholeNumber } from "@/lib/i18n/parse-number";
import { paymentTerms, placeCodes, quoteCurrencies } from "./choices";
import { invalid, key, listingId, price, quantity } from "./input-fields";

const maxDesigns = 25;
const maxDays = 365;

/** A listing of the form with quantity and price, and optionally a sample; empty fields leave the listing out. */
const listing = z
  .object({ listingId, quantity, price: price(), sampleQuantity: quantity, samplePrice: price(0) })
  .refine((line) => line.quantity === undefined || line.price !== undefined, {
    path: ["price"],
    error: key("quotes.form.priceMissing"),
  });

/** Collects fields named `lines.0.price` into a list, so that errors return beside the same fields. */
function gatherLines(values: unknown): unknown {
  const lines: Record<string, unknown>[] = [];
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values ?? {})) {
    const [, index, field] = /^lines\.(\d{1,2})\.(\w{1,20})$/.exec(name) ?? [];
    if (index === undefined || field === undefined) rest[name] = value;
    else lines[Number(index)] = { ...lines[Number(index)], [field]: value };
  }
  return { ...rest, lines: lines.filter(Boolean) };
}

const wholeDays = z
  .string({ error: key("quotes.form.daysWrong") })
  .transform((text) => parseWholeNumber(text))
  .pipe(z.number({ error: key("quotes.form.daysWrong") }).max(maxDays, key("quotes.form.daysWrong")));

const dayFrom = (days: number) => dayInYiwu(new Date(Date.now() + days * 86_400_000));

/** The terms of a quote, which are the same for one inquiry and for fifty. */
export const termFields = {
  currency: z.enum(quoteCurrencies, { error: invalid }),
  incoterm: z.enum(incoterms, { error: invalid }),
  place: z.enum([...placeCodes, "other"], { error: invalid }),
  /** The name that the shop typed if `place` is "other". */
  placeName: optionalText(80, oneLine),
  paymentTerms: z.enum(paymentTerms, { error: invalid }),
  validUntil: z.iso
    .date({ error: key("quotes.form.validWrong") })
    .refine((day) => day >= dayFrom(0) && day <= dayFrom(maxDays), { error: key("quotes.form.validWrong") }),
  note: optionalText(2000, plainText),
};

export const hasPlace = ({ place, placeName }: { place: string; placeName?: string | undefined }) =>
  place !== "other" || placeName !== undefined;
export const placeMissing = { path: ["placeName"], error: key("quotes.form.placeMissing") };

const freightFields = { freight: price(), insurance: price(0) };

type Delivery = {
  incoterm: Incoterm;
  place: string;
  freight?: number | undefined;
  insurance?: number | undefined;
};

/** Checks place, freight and insurance against the term; checkCarriage() finds missing freight by the list prices. */
function checkDelivery({ incoterm: term, place, freight, insurance }: Delivery, context: z.RefinementCtx): void {
  const refuse = (field: string, message: MessageKey) =>
    context.addIssue({ code: "custom", path: [field], message, params: { term } });
  if (paysCarriage(term) && place !== "other") refuse("place", key("quotes.terms.departure"));
  if (!paysCarriage(term) && freight !== undefined) refuse("freight", key("quotes.terms.noCarriage"));
  if (!paysInsurance(term) && insurance !== undefined) refuse("insurance", key("quotes.terms.notInsured"));
}

const offer = z
  .object({
    ...termFields,
    ...freightFields,
    inquiryId: z.uuid({ error: invalid }),
    port: optionalText(80, oneLine),
    workingDays: wholeDays,
    lines: z.array(listing).max(maxDesigns, key("quotes.form.tooMany")),
  })
  .refine(hasPlace, placeMissing)
  .superRefine(checkDelivery)
  .refine(({ lines }) => lines.some((line) => line.quantity !== undefined || line.sampleQuantity !== undefined), {
    path: ["form"],
    error: key("quotes.form.noLines"),
  });

export const draftQuoteInput = z.preprocess(gatherLines, offer);
export type DraftQuote = z.output<typeof draftQuoteInput>;

/** `after` is the newest version that the writer had seen, 0 before the first; `key` makes two clicks one quote. */
export const sendQuoteInput = z.preprocess(
  gatherLines,
  offer.safeExtend({ key: z.uuid({ error: invalid }), after: z.coerce.number().int().min(0).max(99) }),
);
export type SendQuote = z.output<typeof sendQuoteInput>;

export const quoteOfShopInput = z.object({
  inquiryId: z.uuid({ error: invalid }),
  quoteId: z.uuid({ error: invalid }),
});
export type QuoteOfShop = z.output<typeof quoteOfShopInput>;

const maxInquiries = 50;

/** A quote for many inquiries about a listing; without a price, each gets the list price of its quantity. */
export const sendQuotesInput = z
  .object({
    ...termFields,
    key: z.uuid({ error: invalid }),
    listingId,
    prices: z.enum(["tiers", "one"], { error: invalid }),
    price: price(),
    /** The hash of the amounts that the sender has confirmed, see previewQuotes(). */
    confirmed: z.string().max(64).optional(),
    "inquiryIds[]": z
      .array(z.uuid({ error: invalid }), { error: key("quotes.bulk.noneChosen") })
      .min(1, key("quotes.bulk.noneChosen"))
      .max(maxInquiries, key("quotes.bulk.tooMany")),
  })
  .refine(hasPlace, placeMissing)
  .superRefine(({ incoterm: term }, context) => {
    if (paysCarriage(term))
      context.addIssue({ code: "custom", path: ["incoterm"], message: key("quotes.terms.alone"), params: { term } });
  })
  .refine(({ prices, price: one }) => prices === "tiers" || one !== undefined, {
    path: ["price"],
    error: key("quotes.form.priceMissing"),
  })
  .transform(({ "inquiryIds[]": inquiryIds, prices, price: one, ...rest }) => ({
    ...rest,
    inquiryIds: [...new Set(inquiryIds)],
    price: prices === "one" ? one : undefined,
  }));
export type SendQuotes = z.output<typeof sendQuotesInput> & { shopId: number };

/** `key` is the one of the form that created the quotes. */
export const recallQuotesInput = z.object({ key: z.uuid({ error: invalid }) });
export type RecallQuotes = { shopId: number; batchId: string };
