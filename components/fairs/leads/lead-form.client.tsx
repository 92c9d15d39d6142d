"use client";

import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { SelectField, TextAreaField, TextField } from "@/components/ui/inputs";
import { emptyForm } from "@/lib/http/form-shape";
import { type Locale, languageNames, locales } from "@/lib/i18n/locale";
import { CardField } from "./card-field.client";
import { DesignPicker, type PickableDesign } from "./design-picker.client";
import type { LeadWords } from "./lead-words";
import { StoredLeads } from "./stored-leads.client";
import { useLeads } from "./use-leads.client";

type Props = {
  locale: Locale;
  shopId: number;
  fairId: number;
  /** Where leads are sent. */
  path: string;
  designs: PickableDesign[];
  countries: { value: string; label: string }[];
  words: LeadWords;
};

/**
 * Takes a lead in two taps, the picture of the card and "Save"; all else is optional. It needs no connection: the lead
 * is stored on the phone first and sent afterwards.
 */
export function LeadForm({ locale, shopId, fairId, path, designs, countries, words }: Props) {
  const { leads, isStopped, opensOffline, save } = useLeads({ shopId, fairId }, path);
  const [count, setCount] = useState(0);
  const [card, setCard] = useState<string>();
  const [error, setError] = useState<string>();

  async function submit(form: FormData) {
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const [name, email] = [text("name"), text("email")];
    if (!card && !name && !email) return setError(words.nobody);
    try {
      await save({
        ...{ shopId, fairId, name, email, card },
        id: crypto.randomUUID(),
        country: text("country"),
        locale: text("locale"),
        listingIds: form.getAll("listingIds").map(Number),
        note: text("note"),
        mayMail: form.get("mayMail") === "yes",
        takenAt: new Date().toISOString(),
      });
      setError(undefined);
      setCard(undefined);
      setCount(count + 1);
    } catch {
      setError(words.notStored);
    }
  }

  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <form
        key={count}
        noValidate
        className="grid content-start gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(new FormData(event.currentTarget));
        }}
      >
        <CardField card={card} words={words} onChange={setCard} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField state={emptyForm} name="name" label={words.name} maxLength={80} autoComplete="off" />
          <TextField
            state={emptyForm}
            name="email"
            label={words.email}
            type="email"
            maxLength={254}
            autoComplete="off"
            dir="ltr"
          />
        </div>
        <DesignPicker designs={designs} label={words.designs} />
        <TextAreaField state={emptyForm} name="note" label={words.note} rows={2} maxLength={1000} />
        <div className="grid grid-cols-2 gap-4">
          <SelectField
            state={emptyForm}
            name="locale"
            label={words.language}
            value={locale === "zh" ? "en" : locale}
            options={locales.map((value) => ({ value, label: languageNames[value] }))}
          />
          <SelectField
            state={emptyForm}
            name="country"
            label={words.country}
            options={[{ value: "", label: words.unknownCountry }, ...countries]}
          />
        </div>
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="mayMail" value="yes" className="size-5 accent-ink" />
          {words.mayMail}
        </label>
        {error && (
          <p role="alert" className="font-medium text-drum">
            {error}
          </p>
        )}
        <button type="submit" className={buttonClass("go", "min-h-13 w-full")}>
          {words.save}
        </button>
      </form>
      <StoredLeads leads={leads} isStopped={isStopped} opensOffline={opensOffline} locale={locale} words={words} />
    </div>
  );
}
