import { FilesField } from "@/components/media/attachments/files-field";
import { FormErrors } from "@/components/ui/form-errors";
import { TextAreaField, TextField } from "@/components/ui/inputs";
import type { Currency } from "@/lib/core/money";
import type { FormState } from "@/lib/http/form-shape";
import type { CountryOption } from "@/lib/i18n/countries";
import type { Locale } from "@/lib/i18n/locale";
import { ContactFields } from "./contact-fields";
import { FormGuard } from "./form-guard";
import { InquiryDetails } from "./inquiry-details";
import type { InquiryFormWords } from "./inquiry-form-words";
import { MessagePreview, type PreviewOptions } from "./preview/message-preview";
import { SendRow } from "./send-row";

export type InquiryFieldsProps = {
  state: FormState;
  locale: Locale;
  hidden: Record<string, string>;
  stamp: string;
  lines: { listingId: string; title: string; quantity: number }[];
  countries: readonly CountryOption[];
  currency: Currency;
  words: InquiryFormWords;
  preview: PreviewOptions;
  /** States who sees the inquiry. */
  note: string;
};

/** Renders the fields of an inquiry with the submitted values and their errors. */
export function InquiryFields(props: InquiryFieldsProps) {
  const { state, locale, hidden, stamp, lines, countries, currency, words, preview, note } = props;
  return (
    <>
      <FormErrors state={state} title={words.wrong} />
      <FormGuard state={state} stamp={stamp} hidden={hidden} trap={words.trap} />
      {lines.map(({ listingId, title, quantity }, index) => (
        <div key={listingId}>
          <input type="hidden" name={`lines.${index}.listingId`} value={listingId} />
          <TextField
            state={state}
            name={`lines.${index}.quantity`}
            label={
              <>
                {words.quantity} · <bdi className="text-ink">{title}</bdi>
              </>
            }
            inputMode="numeric"
            autoComplete="off"
            value={quantity}
          />
        </div>
      ))}
      <BuyerFields
        state={state}
        locale={locale}
        countries={countries}
        currency={currency}
        words={words}
        preview={preview}
      />
      <SendRow words={{ send: words.send, note }} />
    </>
  );
}

type BuyerFieldsProps = Pick<InquiryFieldsProps, "state" | "locale" | "countries" | "currency" | "words" | "preview">;

/** Renders the fields that do not depend on the listings. */
const BuyerFields = ({ state, locale, countries, currency, words, preview }: BuyerFieldsProps) => (
  <>
    <MessagePreview {...preview} side="buyer">
      <TextAreaField state={state} name="message" label={words.message} hint={words.messageHint} rows={4} dir="auto" />
    </MessagePreview>
    <FilesField state={state} words={words.files} />
    <ContactFields state={state} locale={locale} countries={countries} words={words} />
    <InquiryDetails state={state} currency={currency} words={words} />
  </>
);
