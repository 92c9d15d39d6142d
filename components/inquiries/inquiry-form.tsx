import { AwayNote } from "@/components/shops/away-note";
import { toBase36 } from "@/lib/core/id";
import type { Currency } from "@/lib/core/money";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { likelyCountries } from "@/lib/i18n/countries";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { InquirySource } from "@/lib/inquiries/inquiry";
import { mayShowFormValues } from "@/lib/rendering/document";
import { formStamp } from "@/lib/rendering/form-stamp";
import type { DaysAway } from "@/lib/shops/holidays";
import { InquiryFields } from "./inquiry-fields";
import { InquiryFormState } from "./inquiry-form.client";
import { inquiryFormWords } from "./inquiry-form-words";
import { previewWords } from "./preview/preview-words";

export type InquiryFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  /** The shop's name in the reader's language, the language it reads, and its days away unless the page shows them already. */
  shop: { id: number; name: string; locale: Locale; daysAway?: DaysAway[] };
  /** The listings with the quantity that the reader chose, or else the MOQ; empty for a general question. */
  lines: { listingId: number; title: string; quantity: number }[];
  /** The currency of the page's prices and of the target price. */
  currency: Currency;
  /** The page that contains the form, with its canonical path. */
  source: InquirySource;
};

/** Returns the hidden fields of the source. The video player fills in `second`, the page's script fills in `way`. */
const hiddenSource = (source: InquirySource): Record<string, string> => ({
  source: source.page,
  path: source.path,
  way: "",
  ...(source.page === "video" && { videoId: toBase36(source.videoId), second: "" }),
});

/** Sends an inquiry to one shop, without an account and without a script. Its anchor is `#inquiry`. */
export function InquiryForm({ action, locale, shop, lines, currency, source }: InquiryFormProps) {
  const t = words(locale);
  const fields = {
    locale,
    hidden: { shopId: toBase36(shop.id), locale, ...hiddenSource(source) },
    stamp: formStamp(),
    lines: lines.map((line) => ({ ...line, listingId: toBase36(line.listingId) })),
    countries: likelyCountries(locale),
    currency,
    words: inquiryFormWords(locale),
    preview: { from: locale, to: shop.locale, words: previewWords(locale, shop.locale) },
    note: t("inquiries.sendInquiry.note", { shop: shop.name }),
  };
  return (
    <section id="inquiry" className="rounded-l border border-line bg-surface p-4 md:p-6">
      <h2 className="font-bold text-xl">{t("inquiries.sendInquiry.heading")}</h2>
      <p className="mt-1 text-ink-2">{t("inquiries.sendInquiry.lead", { shop: shop.name })}</p>
      {shop.daysAway && <AwayNote locale={locale} daysAway={shop.daysAway} />}
      {mayShowFormValues() ? (
        <InquiryFormState action={action} fields={fields} />
      ) : (
        <InquiryFormState action={action}>
          <InquiryFields state={emptyForm} {...fields} />
        </InquiryFormState>
      )}
    </section>
  );
}
