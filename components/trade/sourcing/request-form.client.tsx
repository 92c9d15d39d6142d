"use client";

import { useActionState } from "react";
import { ContactFields } from "@/components/inquiries/contact-fields";
import { FormGuard } from "@/components/inquiries/form-guard";
import { SendRow } from "@/components/inquiries/send-row";
import { FilesField } from "@/components/media/attachments/files-field";
import { FormErrors } from "@/components/ui/form-errors";
import { type Option, SelectField, TextAreaField, TextField } from "@/components/ui/inputs";
import type { Currency } from "@/lib/core/money";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { CountryOption } from "@/lib/i18n/countries";
import type { Locale } from "@/lib/i18n/locale";
import { RequestDetails } from "./request-details";
import type { RequestFormWords } from "./request-form-words";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  stamp: string;
  /** Initial values from the page's query. */
  given: { title?: string; category?: string; quantity?: string };
  categories: { group: string; options: Option[] }[];
  countries: readonly CountryOption[];
  currency: Currency;
  words: RequestFormWords;
};

/** Sends a sourcing request, without an account and without a script. Its anchor is `#request`. */
export function RequestForm({ action, locale, stamp, given, categories, countries, currency, words }: Props) {
  const [state, send] = useActionState(action, emptyForm, "#request");
  return (
    <form id="request" action={send} noValidate className="grid scroll-mt-32 gap-4">
      <FormErrors state={state} title={words.wrong} />
      <FormGuard state={state} stamp={stamp} hidden={{ locale }} trap={words.trap} />
      <TextField
        state={state}
        name="title"
        label={words.title}
        hint={words.titleHint}
        value={given.title}
        maxLength={120}
        autoComplete="off"
        dir="auto"
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          state={state}
          name="category"
          label={words.category}
          value={given.category}
          options={[{ value: "", label: words.noCategory }, ...categories]}
        />
        <TextField
          state={state}
          name="quantity"
          label={words.quantity}
          value={given.quantity}
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
      <TextAreaField state={state} name="details" label={words.details} hint={words.detailsHint} rows={6} dir="auto" />
      <FilesField state={state} words={words.files} />
      <ContactFields state={state} locale={locale} countries={countries} words={words} />
      <RequestDetails state={state} currency={currency} words={words} />
      <SendRow words={words} />
    </form>
  );
}
