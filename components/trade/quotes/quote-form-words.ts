import { leadTimeParts } from "@/components/catalogue/factory/lead-time-parts";
import { plannerWords } from "@/components/catalogue/listing/trade-words";
import type { ListingTerms } from "@/lib/catalogue/list-trade-terms";
import { incoterms } from "@/lib/core/incoterms";
import type { Locale } from "@/lib/i18n/locale";
import { type MessageKey, words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import type { Thread } from "@/lib/inquiries/thread";
import { paymentTerms, placeCodes, quoteCurrencies } from "@/lib/trade/quotes/choices";

const placeholder = (name: string): string => `{${name}}`;

/** Returns the texts of the form; placeholders such as `{price}` are filled in by the client. */
export function quoteFormWords(
  thread: Pick<Thread, "buyer" | "lines">,
  designs: readonly ListingTerms[],
  reader: Locale,
) {
  const t = words(reader);
  const { name } = thread.buyer;
  return {
    designs: t("quotes.form.designs"),
    requested: designs.map(({ listingId, unitCode }) => {
      const line = thread.lines.find((each) => each.listingId === listingId);
      return line && t("quotes.form.requested", { quantity: quantityIn(reader, line.quantity, unitCode) });
    }),
    planner: designs.map((design) => plannerWords(reader, design)),
    quantity: t("quotes.form.quantity"),
    price: t("quotes.form.price"),
    listed: t("quotes.form.listed", { price: placeholder("price") }),
    farBelow: t("quotes.form.farBelow", { price: placeholder("price") }),
    sample: t("quotes.form.sample"),
    sampleQuantity: t("quotes.form.sampleQuantity"),
    samplePrice: t("quotes.form.samplePrice"),
    sampleFree: t("quotes.form.sampleFree"),
    leaveOut: t("quotes.form.leaveOut"),
    terms: t("quotes.form.terms"),
    currency: t("quotes.form.currency"),
    incoterm: t("quotes.form.incoterm"),
    place: t("quotes.form.place"),
    placeName: t("quotes.form.placeName"),
    placeHint: t("quotes.form.placeHint"),
    freight: t("quotes.form.freight"),
    freightHint: t("quotes.form.freightHint"),
    insurance: t("quotes.form.insurance"),
    insuranceHint: t("quotes.form.insuranceHint"),
    port: t("inquiries.facts.port"),
    payment: t("quotes.paymentLabel"),
    workingDays: t("quotes.form.workingDays"),
    useDays: t("quotes.form.useDays", { days: placeholder("days") }),
    validUntil: t("quotes.form.validUntil"),
    note: t("quotes.form.note"),
    noteHint: t("quotes.form.noteHint", { name }),
    total: t("quotes.form.total"),
    send: t("quotes.form.send"),
    sending: t("quotes.form.sending"),
    save: t("quotes.form.save"),
    saving: t("quotes.form.saving"),
    unsaved: t("quotes.form.unsaved"),
    keys: t("inquiries.replyAsShop.keys"),
    requestApproval: t("quotes.form.requestApproval"),
    requestingApproval: t("quotes.form.requestingApproval"),
    assistant: t("quotes.form.assistant"),
    wrong: t("errors.title"),
    optional: t("inquiries.optional"),
    promise: {
      parts: leadTimeParts(reader),
      board: t("quotes.promise.board"),
      pieces: t("quotes.promise.pieces", {
        quantity: placeholder("quantity"),
        backlog: placeholder("backlog"),
        stock: placeholder("stock"),
        output: placeholder("output"),
      }),
      none: t("quotes.promise.none"),
      untouched: t("quotes.promise.untouched"),
      standing_still: t("quotes.promise.standing_still"),
    },
    choices: termOptions(reader),
  };
}
export type QuoteFormWords = ReturnType<typeof quoteFormWords>;

/** Returns the options of the terms. */
export function termOptions(reader: Locale) {
  const t = words(reader);
  const labelled = <Code extends string>(codes: readonly Code[], key: (code: Code) => MessageKey) =>
    codes.map((code) => ({ value: code as string, label: (t as (key: MessageKey) => string)(key(code)) }));
  const unlabelled = (codes: readonly string[]) => codes.map((code) => ({ value: code, label: code }));
  return {
    currency: unlabelled(quoteCurrencies),
    incoterm: unlabelled(incoterms),
    place: [
      ...labelled(placeCodes, (code) => `quotes.place.${code}`),
      { value: "other", label: t("quotes.form.otherPlace") },
    ],
    payment: labelled(paymentTerms, (code) => `quotes.payment.${code}`),
  };
}
