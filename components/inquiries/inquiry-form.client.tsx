"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { fieldId } from "@/components/ui/field";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField, TextAreaField, TextField } from "@/components/ui/inputs";
import { allCountries, type CountryOption } from "@/lib/countries";
import { emptyForm, type FormState } from "@/lib/form-shape";
import type { Locale } from "@/lib/locale";
import type { Currency } from "@/lib/money";
import { InquiryDetails } from "./inquiry-details";
import type { InquiryFormWords } from "./inquiry-form-words";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  hidden: Record<string, string>;
  stamp: string;
  lines: { listingId: string; title: string; quantity: number }[];
  countries: CountryOption[];
  currency: Currency;
  words: InquiryFormWords;
};

/** The fields themselves: a client component because form state needs one; on documents it is plain HTML. */
export function InquiryFields({ action, locale, hidden, stamp, lines, countries, currency, words }: Props) {
  const [state, send] = useActionState(action, emptyForm, "#inquiry");
  const typed = (name: string) => {
    const value = state.values[name];
    return typeof value === "string" ? value : "";
  };
  const country = typed("country");
  const isLikely = country === "" || countries.some(({ value }) => value === country);
  return (
    <form action={send} noValidate className="mt-4 grid gap-4">
      <FormErrors state={state} title={words.wrong} />
      <form-key className="hidden">
        <input type="hidden" name="key" defaultValue={typed("key")} suppressHydrationWarning />
        <input type="hidden" name="stamp" value={typed("stamp") || stamp} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={typed(name) || value} suppressHydrationWarning />
        ))}
      </form-key>
      <div aria-hidden className="sr-only">
        <label htmlFor={fieldId("fax")}>{words.trap}</label>
        <input id={fieldId("fax")} name="fax" tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
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
      <TextAreaField state={state} name="message" label={words.message} hint={words.messageHint} rows={5} dir="auto" />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField state={state} name="name" label={words.name} autoComplete="name" dir="auto" />
        <SelectField
          state={state}
          name="country"
          label={words.country}
          autoComplete="country"
          options={[
            { value: "", label: words.noCountry },
            ...(isLikely ? [...countries, { value: "other", label: words.otherCountry }] : allCountries(locale)),
          ]}
        />
      </div>
      <TextField
        state={state}
        name="email"
        label={words.email}
        hint={words.emailHint}
        type="email"
        inputMode="email"
        autoComplete="email"
        dir="ltr"
      />
      <InquiryDetails state={state} currency={currency} words={words} />
      <div className="grid justify-items-start gap-2">
        <button type="submit" className={buttonClass("go", "w-full sm:w-auto")}>
          {words.send}
        </button>
        <p className="text-ink-3 text-sm">{words.note}</p>
      </div>
    </form>
  );
}
